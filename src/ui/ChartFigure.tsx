import { useLayoutEffect, useRef, useState } from 'react';
import type { Chart } from '../drawing/chart/model';
import { ChartTable } from './ChartTable';
import { Drawn } from './Drawn';

/** How a chart stands where no script runs: whole, for narrow and wide places and with its table, or as a picture alone. */
export type FixedChart = 'whole' | 'picture';

interface Props {
  readonly chart: Chart;
  /** In CSS pixels; the width is that of its place. */
  readonly height: number;
  /** How it stands where no script runs; left out where one does. */
  readonly fixed?: FixedChart | undefined;
}

/** Width before the place is measured, and in a narrow one that is never measured. */
const USUAL_WIDTH = 340;
/** Width in a wide place that is never measured. */
const WIDE_WIDTH = 560;

/** The drawing of a chart, `width` CSS pixels wide. */
function drawn({ chart, height }: Props, width: number) {
  const nodes = chart.draw({ box: { x: 0, y: 0, width, height }, em: 11 });
  return <Drawn nodes={nodes} width={width} height={height} />;
}

/** A drawing as wide as its place, whose width a script measures. */
function Measured(props: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || USUAL_WIDTH));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="chart-drawing" ref={ref} role="img" aria-label={props.chart.altText}>
      {drawn(props, width)}
    </div>
  );
}

/** A drawing that style alone fits to its place. */
function Fixed(props: Props) {
  return (
    <div className="chart-drawing" role="img" aria-label={props.chart.altText}>
      <div className="chart-narrow">{drawn(props, USUAL_WIDTH)}</div>
      {props.fixed === 'whole' && <div className="chart-wide">{drawn(props, WIDE_WIDTH)}</div>}
    </div>
  );
}

/** A chart as wide as its place, with title, what it does not say, whose values it shows, and these as a table. */
export function ChartFigure(props: Props) {
  const { chart, fixed } = props;
  const { title, about, caution, sources, licence } = chart;
  return (
    <figure className="chart-figure">
      <figcaption>
        <p className="chart-caution">{title}</p>
        <p>{about}</p>
      </figcaption>
      {fixed ? <Fixed {...props} /> : <Measured {...props} />}
      <div className="chart-foot">
        <p className="chart-caution">{caution}</p>
        <p>{sources}</p>
        {licence !== '' && <p>{licence}</p>}
      </div>
      {fixed !== 'picture' && <ChartTable chart={chart} isStatic={fixed === 'whole'} />}
    </figure>
  );
}
