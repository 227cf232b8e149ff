import { useId } from 'react';
import type { Node } from '../drawing/scene/scene';
import { contentSvg } from '../drawing/svg/svgOf';
import { useReading } from './reading';

interface Props {
  readonly nodes: readonly Node[];
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  /** Whether its text is read out. */
  readonly spoken?: boolean;
}

/** A small piece of a drawing, as large as it is. The words beside it say what it means. */
export function Drawn({ nodes, width, height, fill, spoken = false }: Props) {
  const idPrefix = useId();
  const { lang, colours } = useReading();
  const markup = contentSvg({ lang, unit: 1, nodes }, { colours, idPrefix });
  return (
    <svg
      className="swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden={!spoken}
      data-fill={fill}
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
