import { useLayoutEffect, useRef, useState } from 'react';
import type { Chart } from '../drawing/chart/model';
import { ChartTable } from './ChartTable';
import { Drawn } from './Drawn';

interface Props {
  readonly chart: Chart;
  /** In CSS pixels; the width is that of its place. */
  readonly height: number;
  /** Whether its table is made at once, where no script makes it. */
  readonly isStatic?: boolean;
}

/** Width on paper and before the place is measured. */
const USUAL_WIDTH = 340;

/** A chart as wide as its place, with title, what it does not say, whose values it shows, and these as a table. */
export function ChartFigure({ chart, height, isStatic = false }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || USUAL_WIDTH));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { title, about, caution, sources, licence, altText } = chart;
  return (
    <figure className="chart-figure">
      <figcaption>
        <p className="chart-caution">{title}</p>
        <p>{about}</p>
      </figcaption>
      <div className="chart-drawing" ref={ref} role="img" aria-label={altText}>
        <Drawn
          nodes={chart.draw({ box: { x: 0, y: 0, width, height }, em: 11 })}
          width={width}
          height={height}
        />
      </div>
      <div className="chart-foot">
        <p className="chart-caution">{caution}</p>
        <p>{sources}</p>
        {licence !== '' && <p>{licence}</p>}
      </div>
      <ChartTable chart={chart} isStatic={isStatic} />
    </figure>
  );
}
