export type Point = readonly [number, number];
/** `[west, south, east, north]`, in whatever plane the points lie. */
export type Window = readonly [number, number, number, number];

type Side = 0 | 1 | 2 | 3;
const SIDES: readonly Side[] = [0, 1, 2, 3];

function isInside(point: Point, window: Window, side: Side): boolean {
  const value = point[side % 2]!;
  return side < 2 ? value >= window[side] : value <= window[side];
}

/** Where the edge meets the side's line. Both users of an edge get the same point: it is computed from its lower end. */
function crossing(a: Point, b: Point, window: Window, side: Side): Point {
  const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const axis = side % 2;
  const t = (window[side] - from[axis]!) / (to[axis]! - from[axis]!);
  const other = from[1 - axis]! + t * (to[1 - axis]! - from[1 - axis]!);
  return axis === 0 ? [window[side], other] : [other, window[side]];
}

/** The part of a ring inside the window (Sutherland-Hodgman: parts are joined along the window's edge); maybe empty. */
export function clipRing(ring: readonly Point[], window: Window): readonly Point[] {
  let clipped = ring;
  for (const side of SIDES) {
    const next: Point[] = [];
    clipped.forEach((point, i) => {
      const before = clipped[(i + clipped.length - 1) % clipped.length]!;
      const inside = isInside(point, window, side);
      if (inside !== isInside(before, window, side)) next.push(crossing(before, point, window, side));
      if (inside) next.push(point);
    });
    clipped = next;
  }
  return clipped;
}

/** The pieces of a line inside the window. */
export function clipLine(line: readonly Point[], window: Window): readonly (readonly Point[])[] {
  let pieces: readonly (readonly Point[])[] = [line];
  for (const side of SIDES) {
    pieces = pieces.flatMap((piece) => {
      const found: Point[][] = [];
      let current: Point[] = [];
      piece.forEach((point, i) => {
        const inside = isInside(point, window, side);
        const before = piece[i - 1];
        if (before && inside !== isInside(before, window, side)) {
          current.push(crossing(before, point, window, side));
          if (!inside) {
            found.push(current);
            current = [];
          }
        }
        if (inside) current.push(point);
      });
      return [...found, current].filter((part) => part.length > 1);
    });
  }
  return pieces;
}

/** Points added evenly so that no step is longer than `longest` in either direction; the end is left out. */
export function densified(a: Point, b: Point, longest: number): readonly Point[] {
  const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const parts = Math.max(
    1,
    Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / longest),
  );
  const between = Array.from({ length: parts - 1 }, (_, i): Point => {
    const t = (i + 1) / parts;
    return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
  });
  return [a, ...(from === a ? between : between.reverse())];
}
