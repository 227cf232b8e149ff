import { placeLabels, type LabelWish, type PlacedLabel } from '../../drawing/cartography/labels';
import { around } from '../../drawing/box';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { Camera, Size } from '../camera/camera';
import type { DrawnRegion } from '../shapes/drawn';
import type { Mark } from './marks';

/** Type sizes of names in CSS pixels, as in the figure. */
const SIZES = { large: 13, small: 11.5, prefecture: 12, county: 11 } as const;
/** From this width on the screen, in CSS pixels, a province is large. */
const LARGE = 90;

function typeSize({ level, box }: DrawnRegion, k: number): number {
  if (level !== 'province') return SIZES[level];
  return (box.x1 - box.x0) * k >= LARGE ? SIZES.large : SIZES.small;
}

/** Corners kept of a ring: whether a name lies inside is the same with these, and is asked some hundred times. */
const CORNERS = 60;
const coarse = new WeakMap<DrawnRegion, LabelWish['rings']>();

function coarseRings(region: DrawnRegion): LabelWish['rings'] {
  let rings = coarse.get(region);
  if (!rings) {
    const every = (length: number) => Math.max(1, Math.ceil(length / CORNERS));
    rings = region.rings().map((ring) => ring.filter((_, index) => index % every(ring.length) === 0));
    coarse.set(region, rings);
  }
  return rings;
}

/**
 * The names that there is room for, in figure units, at the scale of `camera`. Where the stage ends does not matter, so
 * that names stay where they are while the map is moved.
 */
export function layoutNames(
  marks: readonly Mark[],
  { k, x, y }: Camera,
  { width, height }: Size,
  lang: Lang,
): ReadonlyMap<Adcode, PlacedLabel> {
  const unit = 1 / k;
  const wishes = marks.map(({ region, name, radius }): LabelWish => {
    const { adcode, label, box } = region;
    const shape = { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 };
    return {
      adcode,
      text: name,
      anchor: label,
      shape,
      rings: coarseRings(region),
      size: typeSize(region, k),
      circle: radius,
      // Counties are drawn only with acts of their own, so each of them has to be named.
      mustName: region.level === 'county',
    };
  });
  const obstacles = marks
    .filter((mark) => mark.radius > 0)
    .map((mark) => around(mark.region.label, 2 * mark.radius * unit, 2 * mark.radius * unit));
  const viewport = around([x, y], 3 * width * unit, 3 * height * unit);
  return new Map(
    placeLabels(wishes, { lang, viewport, unit, obstacles }).map((placed) => [placed.adcode, placed]),
  );
}
