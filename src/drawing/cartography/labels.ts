import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { around, holds, touches, type Box, type Point } from '../box';
import { contains } from './contains';
import { nameWidth } from '../text/sans';

/** A name to place. Lengths in drawing units. */
export interface LabelWish {
  readonly adcode: Adcode;
  readonly text: string;
  readonly anchor: readonly [x: number, y: number];
  /** Bounds of the unit's shape, and its outline. */
  readonly shape: Box;
  readonly rings: readonly (readonly Point[])[];
  /** Type size in CSS pixels. */
  readonly size: number;
  /** Bold where an act of the unit's own is in force. */
  readonly face: 'sans' | 'bold';
  /** Radius in CSS pixels of the circle that stands at the anchor; 0 for none. */
  readonly circle: number;
  /** Named beside its shape, wherever there is room, when the name does not fit on it. */
  readonly mustName?: boolean;
}

/** A name in its place: the middle of its baseline, and the box it takes. */
export interface PlacedLabel {
  readonly adcode: Adcode;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: LabelWish['face'];
  readonly box: Box;
  /** The unit whose colours it stands on: its own or, beside its shape, the one beneath it; null where there is none. */
  readonly ground: Adcode | null;
}

export interface LabelOptions {
  readonly lang: Lang;
  /** Names have to stay inside. */
  readonly viewport: Box;
  /** Drawing units per CSS pixel. */
  readonly unit: number;
  /** What names may not cover: circles and marks. */
  readonly obstacles: readonly Box[];
}

type Side = 'right' | 'left' | 'above' | 'below';
interface Candidate {
  readonly box: Box;
  readonly beside: boolean;
  /** How far from the anchor, in line heights. */
  readonly shift: number;
}

/** Under the circle is the rule; the other sides are for want of room. */
const SIDE_COST = 4;
const ALL_SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];
/** Where the names of units go that are too small to carry them: out to sea. */
const SIDES: Readonly<Record<Adcode, readonly Side[]>> = {
  '110000': ['above', 'left'],
  '120000': ['right'],
  '310000': ['right'],
  '710000': ['right', 'left', 'below'],
  '810000': ['right', 'below'],
  '820000': ['left', 'below'],
};
/** A name may be this many times as wide as its shape before it stands beside it or is left out. */
const OVERHANG = 1.25;
/** Least distance between names, in CSS pixels. */
const GAP = 2;
const LINE = 1.15;
/** Moves away from the anchor that are tried, in line heights, smallest first. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.6, 1.6];
/** Share of the line above the baseline, for a line box centred on the text. */
const BASELINE = 0.79;

function at(side: Side, [x, y]: readonly [number, number], away: number, w: number, h: number): Box {
  switch (side) {
    case 'right':
      return { x: x + away, y: y - h / 2, width: w, height: h };
    case 'left':
      return { x: x - away - w, y: y - h / 2, width: w, height: h };
    case 'above':
      return { x: x - w / 2, y: y - away - h, width: w, height: h };
    case 'below':
      return { x: x - w / 2, y: y + away, width: w, height: h };
  }
}

/** Places worth trying, best first. */
function candidates(wish: LabelWish, { unit, lang }: LabelOptions): readonly Candidate[] {
  const width = nameWidth(wish, lang) * unit;
  const height = wish.size * LINE * unit;
  const { anchor, shape } = wish;
  if (wish.circle > 0) {
    const away = (wish.circle + GAP + 1) * unit;
    return ALL_SIDES.map((side, i) => ({
      box: at(side, anchor, away, width, height),
      beside: false,
      shift: i * SIDE_COST,
    }));
  }
  const fits = width <= shape.width * OVERHANG && height <= shape.height * OVERHANG;
  if (!fits) {
    const sides = wish.mustName ? ALL_SIDES : (SIDES[wish.adcode] ?? []);
    return sides.map((choice) => {
      const extent = choice === 'above' || choice === 'below' ? shape.height : shape.width;
      const away = Math.min(extent, 24 * unit) / 2 + 3 * unit;
      return { box: at(choice, anchor, away, width, height), beside: true, shift: 0 };
    });
  }
  return SHIFTS.flatMap((dy) =>
    SHIFTS.map((dx) => ({
      box: around([anchor[0] + dx * height, anchor[1] + dy * height], width, height),
      beside: false,
      shift: Math.abs(dx) + Math.abs(dy),
    })),
  );
}

/** How many of the ends, corners and middle of a name lie outside its shape. */
function overhang({ box, beside }: Candidate, { rings }: LabelWish): number {
  if (beside) return 0;
  const xs = [0, 0.5, 1].map((part) => box.x + part * box.width);
  const ys = [0.1, 0.5, 0.9].map((part) => box.y + part * box.height);
  return xs.flatMap((x) => ys.map((y): Point => [x, y])).filter((point) => !contains(rings, point)).length;
}

/** A move by this many line heights is as bad as one more part of the name outside the shape. */
const SHIFT_COST = 1.5;

/** The free place that hangs over least and is nearest to the anchor. */
function bestOf(
  wish: LabelWish,
  options: LabelOptions,
  isFree: (box: Box) => boolean,
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const candidate of candidates(wish, options)) {
    // One so far away is no better, whatever it hangs over.
    if (best && candidate.shift * SHIFT_COST >= best.cost) continue;
    if (!isFree(candidate.box)) continue;
    const over = overhang(candidate, wish);
    const cost = over + candidate.shift * SHIFT_COST;
    if (!best || cost < best.cost) best = { candidate, cost };
    if (cost === 0) break;
  }
  return best?.candidate;
}

/** The smallest unit under the middle of `box`. */
function unitUnder(box: Box, wishes: readonly LabelWish[]): Adcode | null {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const area = ({ shape }: LabelWish) => shape.width * shape.height;
  const under = wishes.filter(({ rings }) => contains(rings, middle)).sort((a, b) => area(a) - area(b));
  return under[0]?.adcode ?? null;
}

/** Names in the order of `wishes` that find a free place; the others are left out. No two touch, none leaves the viewport. */
export function placeLabels(wishes: readonly LabelWish[], options: LabelOptions): readonly PlacedLabel[] {
  const taken: Box[] = [...options.obstacles];
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box) =>
    holds(options.viewport, box) && !taken.some((other) => touches(box, other, GAP * options.unit));
  for (const wish of wishes) {
    const best = bestOf(wish, options, isFree);
    if (!best) continue;
    const { box, beside } = best;
    taken.push(box);
    placed.push({
      adcode: wish.adcode,
      text: wish.text,
      x: box.x + box.width / 2,
      y: box.y + box.height * BASELINE,
      size: wish.size,
      face: wish.face,
      box,
      ground: beside ? unitUnder(box, wishes) : wish.adcode,
    });
  }
  return placed;
}
