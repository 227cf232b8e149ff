import type { Adcode } from '../../regions/region';
import { around, grown, holds, touches, type Box, type Point } from '../box';
import { besideShape, isApart, leaderBoxes } from './beside';
import type { LabelOptions, LabelWish, PlacedLabel, PlacedLine } from './label';
import { BASELINE, blockOf, NAME_LINE, noteBreaks, SIGN_ROOM, type Block } from './labelBlock';
import { ANY_INSIDE, contains, countPoints, shares, type Grid } from './contains';
import { placesOn, type Place } from './labelPlaces';

/** Least distance between names, in CSS pixels. */
const GAP = 2;
/** A move by this many line heights is as bad as one more part of the name outside the shape. */
const SHIFT_COST = 1.5;
/** How far from its shape a name on it may reach, in heights of its letters. */
const REACH = 12;
/** Parts of a name that may lie outside its shape before it had better stand beside it, and of one without a note; its middle never does. */
const FEW = 3;
const BARE = [0, FEW, 6];

/** Width and height, in CSS pixels, up to which the name of another would hide a unit with an act of its own. */
const SMALL = 40;

/** What is known while names are placed. */
interface Placing {
  readonly wishes: readonly LabelWish[];
  readonly options: LabelOptions;
  /** Tells whether a box that lies within `reach` is free. */
  readonly freeWithin: (reach: Box) => (box: Box) => boolean;
}

/** What a name on its shape may not touch. */
interface Ground {
  readonly clear: readonly LabelWish[];
  readonly isFree: (box: Box) => boolean;
}

/** The points that are looked at of a name, which has room above and below its letters, and of a note. */
const NAME_GRID: Grid = { across: shares(2), down: [0.1, 0.5, 0.9] };
const FINE_GRID: Grid = { across: shares(8), down: shares(3) };
const NOTE_GRID: Grid = { across: shares(6), down: shares(2) };

/** Whether the note under a name lies on its unit alone. */
function isNoteOn({ box }: Place, { rings }: LabelWish, { nameHeight, height }: Block): boolean {
  const note = { ...box, y: box.y + nameHeight, height: height - nameHeight };
  return note.height <= 0 || countPoints(rings, note, NOTE_GRID, { inside: false, limit: 1 }) === 0;
}

/** Where a name on its shape may come to lie. */
function reachOf({ shape, size }: LabelWish, { unit }: LabelOptions): Box {
  // Its middle lies inside, and it is at most half as wide again as its shape.
  return grown(shape, Math.max(size * REACH * unit, Math.max(shape.width, shape.height)));
}

/** The units near `wish` on which its name may not stand in part: of a strong colour or, for a name without an act of its own, with one. */
function keptClear(wish: LabelWish, { options, wishes }: Placing): readonly LabelWish[] {
  const isQuiet = wish.face === 'sans';
  const reach = reachOf(wish, options);
  return wishes.filter(
    (other) =>
      (other.strong || (isQuiet && other.face === 'bold')) &&
      touches(other.shape, reach) &&
      isApart(other, wish),
  );
}

/**
 * The free place on the shape that hangs over least and is nearest to the anchor: first of those that hang over by no more parts
 * than the first of `limits`, then than the second, and so on. No note hangs over, and no name onto what is to be kept clear.
 */
function bestOf(
  wish: LabelWish,
  block: Block,
  { clear, isFree, options }: Ground & Pick<Placing, 'options'>,
  { limits, isFine }: { readonly limits: readonly number[]; readonly isFine?: boolean },
): Place | undefined {
  let best: Place | undefined;
  let [rank, least] = [limits.length - 1, Infinity];
  for (const place of placesOn(wish, block, options, isFine)) {
    const moved = place.shift * SHIFT_COST;
    // Those that follow are no nearer, and no better whatever they hang over.
    if (rank === 0 && moved >= least) break;
    if (!isFree(place.box) || !isNoteOn(place, wish, block)) continue;
    const name = { ...place.box, height: block.nameHeight };
    const outside = countPoints(wish.rings, name, NAME_GRID, { inside: false });
    const at = limits.findIndex((limit) => outside <= limit);
    const cost = outside + moved;
    if (at < 0 || at > rank || (at === rank && cost >= least)) continue;
    if (outside > 0 && clear.some(({ rings }) => countPoints(rings, name, NAME_GRID, ANY_INSIDE) > 0))
      continue;
    [best, rank, least] = [place, at, cost];
  }
  return best;
}

/** The smallest unit under the middle of `box`. */
function unitUnder(box: Box, wishes: readonly LabelWish[]): Adcode | null {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const area = ({ shape }: LabelWish) => shape.width * shape.height;
  const under = wishes.filter(({ rings }) => contains(rings, middle)).sort((a, b) => area(a) - area(b));
  return under[0]?.adcode ?? null;
}

/** A block where it stands. */
interface Found {
  readonly block: Block;
  readonly box: Box;
  readonly beside: boolean;
  readonly leader: PlacedLabel['leader'];
}

/**
 * The best place of a wish: on its shape with the note in one line, in two, and without it; beside it where that has to be; and
 * beside it with the note before that is given up, where the wish says so. Finer moves are tried where a circle has left room for
 * the name, else for what has to be named and has found nothing else.
 */
function placeOf(wish: LabelWish, placing: Placing): Found | null {
  const { options, wishes, freeWithin } = placing;
  const breaks = wish.note === null ? [] : noteBreaks(wish.note, options.lang);
  const noted = breaks.map((lines) => blockOf(wish, lines, options));
  const bare = blockOf(wish, [], options);
  const ground = { options, clear: keptClear(wish, placing), isFree: freeWithin(reachOf(wish, options)) };
  const on =
    (block: Block, limits: readonly number[], isFine = false) =>
    () => {
      const place = bestOf(wish, block, ground, { limits, isFine });
      return place ? { block, box: place.box, beside: false, leader: null } : null;
    };
  const beside = (block: Block, mayCross: boolean) => () => {
    const found = wish.mustName
      ? besideShape(wish, block, wishes, { ...options, freeWithin, mayCross })
      : null;
    return found && { block, ...found, beside: true };
  };
  const finely = on(bare, BARE, true);
  const ways = [
    ...noted.map((block) => on(block, [FEW])),
    ...(wish.noteFirst && wish.circle === null ? noted.map((block) => beside(block, false)) : []),
    on(bare, BARE),
    ...(wish.circle ? [finely] : []),
    ...noted.map((block) => beside(block, true)),
    beside(bare, true),
    ...(wish.mustName && !wish.circle ? [finely] : []),
  ];
  for (const way of ways) {
    const found = way();
    if (found) return found;
  }
  return null;
}

/** The lines of a block from the corner of its box on. */
function linesOf({ text, size, sign }: LabelWish, { box, block }: Found, unit: number) {
  const x = box.x + box.width / 2;
  const room = sign === null ? 0 : SIGN_ROOM * unit;
  const name = { text, x, y: box.y + room + (block.nameHeight - room) * BASELINE, size };
  const note = block.lines.map((line, i): PlacedLine => ({
    text: line,
    x,
    y: box.y + block.nameHeight + (i + BASELINE) * block.noteSize * NAME_LINE * unit,
    size: block.noteSize,
  }));
  return { ...name, note, sign: sign && { sign, x, y: box.y + room / 2 } };
}

/** Names in the order of `wishes` that find a free place. */
function placeInOrder(wishes: readonly LabelWish[], options: LabelOptions): readonly PlacedLabel[] {
  const taken: Box[] = [...options.obstacles];
  const gap = GAP * options.unit;
  const small = wishes.filter(
    ({ face, shape }) => face === 'bold' && Math.max(shape.width, shape.height) < SMALL * options.unit,
  );
  const isOver = (box: Box, { anchor, shape, rings }: LabelWish) =>
    touches(box, shape) &&
    (touches(box, around(anchor, 0, 0)) || countPoints(rings, box, FINE_GRID, ANY_INSIDE) > 0);
  /** Whether a box within `reach` is free for `wish`: only what lies there is looked at, hundreds of times. */
  const isFreeWithin = (wish: LabelWish, reach: Box): ReturnType<Placing['freeWithin']> => {
    const near = taken.filter((other) => touches(other, reach, gap));
    const hidden = small.filter((other) => other !== wish && touches(other.shape, reach));
    return (box) =>
      holds(options.viewport, box) &&
      !near.some((other) => touches(box, other, gap)) &&
      !hidden.some((other) => isOver(box, other));
  };
  return wishes.flatMap((wish): PlacedLabel[] => {
    const found = placeOf(wish, {
      wishes,
      options,
      freeWithin: (reach) => isFreeWithin(wish, reach),
    });
    if (!found) return [];
    const { box, beside, leader } = found;
    taken.push(box, ...(leader ? leaderBoxes(leader, options.unit) : []));
    return [
      {
        ...linesOf(wish, found, options.unit),
        adcode: wish.adcode,
        face: wish.face,
        box,
        leader,
        ground: beside ? unitUnder(box, wishes) : wish.adcode,
      },
    ];
  });
}

/** How often names are placed anew with those first that found no place. */
const ROUNDS = 3;

/**
 * Names in the order of `wishes` that find a free place, with their notes where these do too; the others are left out, those of
 * units with acts of their own only where putting them first would not do. No two touch, none leaves the viewport, no note lies over another
 * unit, and none hides another small unit that acted.
 */
export function placeLabels(wishes: readonly LabelWish[], options: LabelOptions): readonly PlacedLabel[] {
  let first = new Set<LabelWish>();
  let best: readonly PlacedLabel[] = [];
  let fewest = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const placed = placeInOrder([...first, ...wishes.filter((wish) => !first.has(wish))], options);
    const shown = new Set(placed.map(({ adcode }) => adcode));
    const lost = wishes.filter(({ face, adcode }) => face === 'bold' && !shown.has(adcode));
    if (lost.length < fewest) [best, fewest] = [placed, lost.length];
    if (lost.every((wish) => first.has(wish))) break;
    first = new Set([...lost, ...first]);
  }
  return best;
}
