import { fromFigure, fromPseudo, toFigure, toPseudo } from '../../regions/projection';
import type { View } from '../../state/state';
import { ZOOM_RANGE } from '../../state/url';

/** Where both renderers look: the figure point in the middle of the stage, and pixels per figure unit. No rotation, no tilt. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Size of the stage in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space in CSS pixels at each edge that a fit leaves free. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A box in figure units. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** MapLibre's world is 512 px wide at zoom 0; figure units are a linear scale of the same plane. */
const WORLD_AT_ZOOM_0 = 512;
const PIXELS_PER_UNIT_AT_ZOOM_0 = (WORLD_AT_ZOOM_0 * (fromFigure([1, 0])[0] - fromFigure([0, 0])[0])) / 360;

/** MapLibre's zoom for `k` pixels per figure unit. */
export function zoomOf(k: number): number {
  return Math.log2(k / PIXELS_PER_UNIT_AT_ZOOM_0);
}

/** Pixels per figure unit at a zoom of MapLibre; inverse of `zoomOf`. */
export function scaleOf(zoom: number): number {
  return PIXELS_PER_UNIT_AT_ZOOM_0 * 2 ** zoom;
}

/** Smallest and largest scale that a reader may zoom to. */
export const SCALE_RANGE: readonly [number, number] = [scaleOf(ZOOM_RANGE.min), scaleOf(ZOOM_RANGE.max)];

/** The camera that shows the whole of `box` as large as the padding allows. */
export function fit(box: Box, size: Size, padding: Padding): Camera {
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const fitting = Math.min(width / (box.x1 - box.x0), height / (box.y1 - box.y0));
  const k = Math.min(SCALE_RANGE[1], Math.max(SCALE_RANGE[0], fitting));
  return {
    k,
    x: (box.x0 + box.x1) / 2 - (padding.left - padding.right) / 2 / k,
    y: (box.y0 + box.y1) / 2 - (padding.top - padding.bottom) / 2 / k,
  };
}

/** The view to write into a link: MapLibre's zoom and the true position of the middle of the stage. */
export function viewOf({ k, x, y }: Camera): View {
  const [lon, lat] = fromPseudo(fromFigure([x, y]));
  return { zoom: zoomOf(k), lat, lon };
}

/** The camera of a view; inverse of `viewOf`. */
export function cameraOf({ zoom, lat, lon }: View): Camera {
  const [x, y] = toFigure(toPseudo([lon, lat]));
  return { k: scaleOf(zoom), x, y };
}

/** Where a figure point lies on the stage, in CSS pixels from its top left. */
export function toStage(camera: Camera, size: Size, [x, y]: readonly [number, number]): [number, number] {
  return [size.width / 2 + (x - camera.x) * camera.k, size.height / 2 + (y - camera.y) * camera.k];
}

/** A camera on the way from `a` to `b`, `t` from 0 to 1: scale grows evenly and one point of the map stands still. */
export function between(a: Camera, b: Camera, t: number): Camera {
  if (t >= 1) return b;
  const k = a.k * (b.k / a.k) ** t;
  const same = Math.abs(b.k / a.k - 1) < 1e-6;
  const share = same ? t : (1 / a.k - 1 / k) / (1 / a.k - 1 / b.k);
  return { k, x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** True when two cameras show the same to well under a pixel. */
export function sameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.k / b.k - 1) < 1e-4 && Math.abs(a.x - b.x) * a.k < 0.25 && Math.abs(a.y - b.y) * a.k < 0.25
  );
}
