import { memo } from 'react';
import type { LegendSample } from '../layers/legend';
import { sampleNodes } from '../drawing/legend/swatch';
import type { RegionPaint } from '../theme/paint';
import { Drawn } from './Drawn';

/** In CSS pixels, so that patterns are as coarse as on the map: in a list, and in the few lines of a phone, where a mark takes no more than it needs. */
const SIZES = {
  list: { width: 28, height: 18 },
  line: { width: 18, height: 12 },
  mark: { width: 16, height: 16 },
} as const;

interface Props {
  readonly sample: LegendSample;
  readonly place?: keyof typeof SIZES;
}

/** What a row of a legend stands for, drawn as the map draws it. */
export const Sample = memo(function Sample({ sample, place = 'list' }: Props) {
  const { width, height } = SIZES[place];
  // Half of the line around it lies outside.
  const box = { x: 1, y: 1, width: width - 2, height: height - 2 };
  const fill = Array.isArray(sample) ? (sample as readonly RegionPaint[])[0]?.fill.key : undefined;
  const more = fill === undefined ? {} : { fill };
  return <Drawn nodes={sampleNodes(sample, box)} width={width} height={height} {...more} />;
});

/** A patch of the map, drawn as the map draws it. */
export function Swatch({ paint }: { readonly paint: RegionPaint }) {
  return <Sample sample={[paint]} />;
}
