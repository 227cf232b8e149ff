import { placeWithDots, type ActDot } from '../../drawing/cartography/dots';
import type { LabelWish, PlacedLabel } from '../../drawing/cartography/label';
import { placeLabels } from '../../drawing/cartography/labels';
import { inNameOrder, nameType, type WeighedWish } from '../../drawing/cartography/nameOrder';
import { around, type Box, type Point } from '../../drawing/box';
import type { Adcode } from '../../regions/region';
import type { Camera, Size } from '../camera/camera';
import type { DrawnRegion } from '../shapes/drawn';
import { circleShare } from '../../theme/scales';
import type { MapMarks } from './marks';

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

/** Height in CSS pixels of what lies across the foot of the stage. */
const FOOT = 22;

/** Where the map is looked at. */
export interface MapView {
  readonly camera: Camera;
  readonly size: Size;
  /** Where something lies over the stage, in CSS pixels from its corner. */
  readonly hidden?: readonly Box[];
}

/** What there is room for, in figure units. */
export interface Layout {
  readonly names: ReadonlyMap<Adcode, PlacedLabel>;
  readonly dots: readonly ActDot[];
  /** Share of their full size that circles and dots have. */
  readonly share: number;
}

/**
 * The names and dots that there is room for at the scale of `camera`. Where the stage ends does not matter, so that names
 * stay where they are while the map is moved.
 */
export function layoutMarks({ marks, dots, circles, lang }: MapMarks, view: MapView): Layout {
  const { camera, size, hidden = [] } = view;
  const { k, x, y } = camera;
  const { width, height } = size;
  const unit = 1 / k;
  const share = circleShare(width, circles);
  const wishes = marks.map(({ region, name, note, sign, mustName, weight, strong, radius }): WeighedWish => {
    const { adcode, label, box } = region;
    const shape = { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 };
    return {
      adcode,
      text: name,
      note,
      sign,
      weight,
      strong,
      anchor: label,
      shape,
      rings: coarseRings(region),
      ...nameType(region.level, weight > 0, width),
      circle: radius * share,
      mustName,
    };
  });
  const discs = marks
    .filter((mark) => mark.radius > 0)
    .map((mark) => ({ at: mark.region.label, radius: mark.radius * share * unit }));
  const obstacles = discs.map(({ at, radius }) => around(at, 2 * radius, 2 * radius));
  const viewport = around([x, y], 3 * width * unit, 3 * height * unit);
  const shown = around([x, y], width * unit, (height - 2 * FOOT) * unit);
  const coveredBeside = hidden.map((box) => ({
    x: x + (box.x - width / 2) * unit,
    y: y + (box.y - height / 2) * unit,
    width: box.width * unit,
    height: box.height * unit,
  }));
  const labels = { lang, viewport, shown, coveredBeside, unit, obstacles };
  const placed = placeWithDots(dots, discs, unit * share, (boxes) =>
    placeLabels(inNameOrder(wishes), { ...labels, marks: boxes }),
  );
  return { names: new Map(placed.names.map((name) => [name.adcode, name])), dots: placed.dots, share };
}

/** A placed label in pixels from `anchor`, which it was placed around at the scale `k`. */
export function moved(label: PlacedLabel, [ax, ay]: Point, k: number): PlacedLabel {
  const at = <Place extends { readonly x: number; readonly y: number }>(line: Place): Place => ({
    ...line,
    x: (line.x - ax) * k,
    y: (line.y - ay) * k,
  });
  const point = ([x, y]: Point): Point => [(x - ax) * k, (y - ay) * k];
  const { note, sign, box, leader } = label;
  return {
    ...at(label),
    note: note.map(at),
    sign: sign && at(sign),
    box: { ...at(box), width: box.width * k, height: box.height * k },
    leader: leader && [point(leader[0]), point(leader[1])],
  };
}
