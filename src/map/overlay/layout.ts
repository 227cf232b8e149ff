import { placeAnnotations, type Annotations, type NamedUnit } from '../../drawing/cartography/annotations';
import type { PlacedCircle } from '../../drawing/cartography/circles';
import type { LabelWish, PlacedLabel } from '../../drawing/cartography/label';
import { around, type Box, type Point } from '../../drawing/box';
import { oncePer } from '../../events/oncePer';
import type { Adcode } from '../../regions/region';
import type { Camera, Size } from '../camera/camera';
import type { DrawnRegion } from '../shapes/drawn';
import type { MapMarks } from './marks';

/** Corners kept of a ring: whether a name lies inside is the same with these, and is asked some hundred times. */
const CORNERS = 60;

const coarseRings = oncePer((region: DrawnRegion): LabelWish['rings'] => {
  const every = (length: number) => Math.max(1, Math.ceil(length / CORNERS));
  return region.rings().map((ring) => ring.filter((_, index) => index % every(ring.length) === 0));
});

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
export interface Layout extends Omit<Annotations, 'names' | 'circles'> {
  readonly names: ReadonlyMap<Adcode, PlacedLabel>;
  readonly circles: ReadonlyMap<Adcode, PlacedCircle>;
}

/**
 * The names, dots and circles that there is room for at the scale of `camera`. Where the stage ends does not matter, so that names
 * stay where they are while the map is moved.
 */
export function layoutMarks({ marks, dots, circles, lang }: MapMarks, view: MapView): Layout {
  const { camera, size, hidden = [] } = view;
  const { k, x, y } = camera;
  const { width, height } = size;
  const unit = 1 / k;
  const units = marks.map(({ region, name }): NamedUnit => {
    const { label, box } = region;
    const shape = { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 };
    return { ...name, anchor: label, shape, rings: coarseRings(region) };
  });
  const viewport = around([x, y], 3 * width * unit, 3 * height * unit);
  const shown = around([x, y], width * unit, (height - 2 * FOOT) * unit);
  const coveredBeside = hidden.map((box) => ({
    x: x + (box.x - width / 2) * unit,
    y: y + (box.y - height / 2) * unit,
    width: box.width * unit,
    height: box.height * unit,
  }));
  const placed = placeAnnotations(
    { units, dots, circles: marks.flatMap(({ circle }) => circle ?? []), circleView: circles },
    { lang, viewport, shown, coveredBeside, unit, mapWidth: width },
  );
  const byUnit = <Of extends { readonly adcode: Adcode }>(all: readonly Of[]) =>
    new Map(all.map((one) => [one.adcode, one]));
  return { ...placed, names: byUnit(placed.names), circles: byUnit(placed.circles) };
}

type Moved = <Place extends { readonly x: number; readonly y: number }>(place: Place) => Place;

const movedFrom =
  ([ax, ay]: Point, k: number): Moved =>
  (place) => ({
    ...place,
    x: (place.x - ax) * k,
    y: (place.y - ay) * k,
  });

/** A placed label in pixels from `anchor`, which it was placed around at the scale `k`. */
export function movedLabel(label: PlacedLabel, anchor: Point, k: number): PlacedLabel {
  const at = movedFrom(anchor, k);
  const point = ([x, y]: Point): Point => [(x - anchor[0]) * k, (y - anchor[1]) * k];
  const { note, sign, box, leader } = label;
  return {
    ...at(label),
    note: note.map(at),
    sign: sign && at(sign),
    box: { ...at(box), width: box.width * k, height: box.height * k },
    leader: leader && [point(leader[0]), point(leader[1])],
  };
}

/** The same for a circle's place and its caption. */
export function movedCircle({ at: [x, y], caption, ...circle }: PlacedCircle, anchor: Point, k: number) {
  const at = movedFrom(anchor, k);
  return { ...circle, ...at({ x, y }), caption: caption && at(caption) };
}
