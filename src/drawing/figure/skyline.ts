import type { Box, Point } from '../box';

/** How high and how low a shape reaches in each of equally wide columns from its left edge on. */
export interface Skyline {
  readonly box: Box;
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

const COLUMNS = 120;

/** The skyline of rings whose bounds are `box`. */
export function skylineOf(rings: readonly (readonly Point[])[], box: Box): Skyline {
  const top = Array.from({ length: COLUMNS }, () => Infinity);
  const bottom = Array.from({ length: COLUMNS }, () => -Infinity);
  const columnOf = (x: number) => Math.min(COLUMNS - 1, Math.floor(((x - box.x) / box.width) * COLUMNS));
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring.at(i - 1)!;
      const [from, to] = [columnOf(Math.min(x0, x1)), columnOf(Math.max(x0, x1))];
      for (let at = from; at <= to; at += 1) {
        top[at] = Math.min(top[at]!, y0, y1);
        bottom[at] = Math.max(bottom[at]!, y0, y1);
      }
    });
  }
  return { box, top, bottom };
}

/** Whether `other`, in the units of the skyline, lies wholly above or below the shape. */
export function clears({ box, top, bottom }: Skyline, other: Box): boolean {
  const at = (x: number) => ((x - box.x) / box.width) * COLUMNS;
  const from = Math.max(0, Math.floor(at(other.x)));
  const to = Math.min(COLUMNS - 1, Math.floor(at(other.x + other.width)));
  let isAbove = true;
  let isBelow = true;
  for (let i = from; i <= to; i += 1) {
    if (other.y + other.height > top[i]!) isAbove = false;
    if (other.y < bottom[i]!) isBelow = false;
    if (!isAbove && !isBelow) return false;
  }
  return isAbove || isBelow;
}
