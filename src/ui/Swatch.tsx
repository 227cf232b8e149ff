import { memo } from 'react';
import type { LegendSample } from '../layers/legend';
import { sampleNodes } from '../drawing/legend/swatch';
import type { RegionPaint } from '../theme/paint';
import { Drawn } from './Drawn';

const SIZE = { width: 28, height: 18 } as const;
/** Half of the line around it lies outside. */
const PLACE = { x: 1, y: 1, width: SIZE.width - 2, height: SIZE.height - 2 } as const;

/** What a row of a legend stands for, drawn as the map draws it. */
export const Sample = memo(function Sample({ sample }: { readonly sample: LegendSample }) {
  const fill = Array.isArray(sample) ? (sample as readonly RegionPaint[])[0]?.fill.key : undefined;
  return <Drawn nodes={sampleNodes(sample, PLACE)} {...(fill === undefined ? {} : { fill })} {...SIZE} />;
});

/** A patch of the map, drawn as the map draws it. */
export function Swatch({ paint }: { readonly paint: RegionPaint }) {
  return <Sample sample={[paint]} />;
}
