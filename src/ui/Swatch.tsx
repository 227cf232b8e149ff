import type { LegendMark } from '../layers/legend';
import { markSwatch, swatch } from '../drawing/legend/swatch';
import type { RegionPaint } from '../theme/paint';
import { Drawn } from './Drawn';

const SIZE = { width: 26, height: 16 } as const;
/** Half of the line around it lies outside. */
const PLACE = { x: 0.5, y: 0.5, width: SIZE.width - 1, height: SIZE.height - 1 } as const;

/** A patch of the map, drawn as the map draws it. */
export function Swatch({ paint }: { readonly paint: RegionPaint }) {
  return <Drawn nodes={swatch(paint, PLACE)} fill={paint.fill.key} {...SIZE} />;
}

/** A pattern or mark as the map draws it. */
export function MarkSwatch({ sample }: Pick<LegendMark, 'sample'>) {
  return <Drawn nodes={markSwatch(sample, PLACE)} {...SIZE} />;
}
