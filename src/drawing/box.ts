/** A rectangle, its upper left corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of layout units in drawing units. */
export function scaled(box: Box, scale: number): Box {
  return { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale };
}

/** `box` with so much more at each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether two rectangles come closer than `gap`. */
export function touches(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** The rectangle of `size` around a point. */
export function around([x, y]: readonly [number, number], width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const COMMAND = /([MmLlHhVvZz])([^MmLlHhVvZz]*)/g;
const NUMBER = /-?\d*\.?\d+/g;

export type Point = readonly [x: number, y: number];

/** The rings of an SVG path made of straight lines, as points. */
export function pathRings(path: string): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, text] of path.matchAll(COMMAND)) {
    const values = (text!.match(NUMBER) ?? []).map(Number);
    const relative = command! >= 'a';
    const kind = command!.toUpperCase();
    if (kind === 'Z') [x, y] = rings.at(-1)?.[0] ?? [0, 0];
    for (let i = 0; i < values.length; i += kind === 'H' || kind === 'V' ? 1 : 2) {
      if (kind !== 'V') x = values[i]! + (relative ? x : 0);
      if (kind !== 'H') y = values[kind === 'V' ? i : i + 1]! + (relative ? y : 0);
      if (kind === 'M' && i === 0) rings.push([]);
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

/** Bounds of the rings of a path. Throws `RangeError` when they have no point. */
export function ringsBox(rings: readonly (readonly Point[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) throw new RangeError('A path without a point has no bounds');
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Bounds of an SVG path made of straight lines. Throws `RangeError` for a path without a point. */
export function pathBox(path: string): Box {
  return ringsBox(pathRings(path));
}
