import { placeLabels, type LabelWish, type PlacedLabel } from '../../drawing/cartography/labels';
import { inNameOrder, nameType } from '../../drawing/cartography/nameOrder';
import { around } from '../../drawing/box';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { Camera, Size } from '../camera/camera';
import type { DrawnRegion } from '../shapes/drawn';
import type { Mark } from './marks';

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
  const wishes = marks.map(({ region, name, radius, own }): LabelWish => {
    const { adcode, label, box } = region;
    const shape = { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 };
    return {
      adcode,
      text: name,
      anchor: label,
      shape,
      rings: coarseRings(region),
      ...nameType(region.level, own, width),
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
    placeLabels(inNameOrder(wishes), { lang, viewport, unit, obstacles }).map((placed) => [
      placed.adcode,
      placed,
    ]),
  );
}
