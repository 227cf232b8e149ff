import type { Adcode } from '../../regions/region';
import { holds, touches, type Box, type Point } from '../box';
import { besideShape, leaderBoxes } from './beside';
import type { LabelOptions, LabelWish, PlacedLabel, PlacedLine } from './label';
import { blockOf, NAME_LINE, noteBreaks, SIGN_ROOM, type Block } from './labelBlock';
import { contains, countPoints, shares, type Grid } from './contains';
import { placesOn, type Place } from './labelPlaces';

/** Least distance between names, in CSS pixels. */
const GAP = 2;
/** Share of the line above the baseline, for a line box centred on the text. */
const BASELINE = 0.79;
/** To cover a mark is as bad as so many parts of the name outside the shape. */
const MARK_COST = 2;
/** A move by this many line heights is as bad as one more part of the name outside the shape. */
const SHIFT_COST = 1.5;

/** Width and height, in CSS pixels, up to which a quiet name would hide a unit with an act of its own. */
const SMALL = 40;

/** What is known while names are placed. */
interface Placing {
  readonly wishes: readonly LabelWish[];
  readonly options: LabelOptions;
  readonly isFree: (box: Box) => boolean;
}

/** The points that are looked at of a name, which has room above and below its letters, and of a note. */
const NAME_GRID: Grid = { across: shares(2), down: [0.1, 0.5, 0.9] };
const NOTE_GRID: Grid = { across: shares(6), down: shares(2) };

/**
 * How many of the ends, corners and middle of a name lie outside its shape; `Infinity` where its note does not lie inside, or
 * where a name beside its shape would stand on a strong colour.
 */
function overhang(
  { box, beside }: Place,
  { rings }: LabelWish,
  { nameHeight, height }: Block,
  strong: readonly LabelWish[],
): number {
  if (beside) {
    const stands = { inside: true, limit: 1 };
    return strong.some((other) => countPoints(other.rings, box, NAME_GRID, stands) > 0) ? Infinity : 0;
  }
  const name = { ...box, height: nameHeight };
  const note = { ...box, y: box.y + nameHeight, height: height - nameHeight };
  if (note.height > 0 && countPoints(rings, note, NOTE_GRID, { inside: false, limit: 1 }) > 0)
    return Infinity;
  return countPoints(rings, name, NAME_GRID, { inside: false });
}

/** The free place on the shape that hangs over least and is nearest to the anchor. */
function bestOf(wish: LabelWish, block: Block, { options, wishes, isFree }: Placing): Place | undefined {
  const strong = wishes.filter((other) => other.strong && other !== wish);
  let best: { readonly place: Place; readonly cost: number } | undefined;
  for (const place of placesOn(wish, block, options)) {
    // One so far away is no better, whatever it hangs over.
    if (best && place.shift * SHIFT_COST >= best.cost) continue;
    if (!isFree(place.box)) continue;
    const marks = options.marks?.filter((mark) => touches(mark, place.box)).length ?? 0;
    const cost = overhang(place, wish, block, strong) + marks * MARK_COST + place.shift * SHIFT_COST;
    if (cost < (best?.cost ?? Infinity)) best = { place, cost };
    if (cost === 0) break;
  }
  return best?.place;
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
  readonly place: Place;
  readonly leader: PlacedLabel['leader'];
}

/** The best place of a wish: on its shape with the note in one line, in two; beside it; on it without the note. */
function placeOf(wish: LabelWish, placing: Placing): Found | null {
  const { options, wishes, isFree } = placing;
  const breaks = wish.note === null ? [] : noteBreaks(wish.note, options.lang);
  const blocks = breaks.map((lines) => blockOf(wish, lines, options));
  for (const block of blocks) {
    const place = bestOf(wish, block, placing);
    if (place && !place.beside) return { block, place, leader: null };
  }
  for (const block of blocks) {
    const found = besideShape(wish, block, wishes, { ...options, isFree });
    if (found) return { block, ...found };
  }
  const block = blockOf(wish, [], options);
  const place = bestOf(wish, block, placing);
  return place ? { block, place, leader: null } : null;
}

/** The lines of a block from the corner of its box on. */
function linesOf({ text, size, sign }: LabelWish, { box }: Place, block: Block, unit: number) {
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

/**
 * Names in the order of `wishes` that find a free place, with their notes where these do too; the others are left out. No two
 * touch, none leaves the viewport, no note lies over another unit, and no quiet name hides a small unit that acted.
 */
export function placeLabels(wishes: readonly LabelWish[], options: LabelOptions): readonly PlacedLabel[] {
  const taken: Box[] = [...options.obstacles];
  const isFree = (box: Box) =>
    holds(options.viewport, box) && !taken.some((other) => touches(box, other, GAP * options.unit));
  const small = wishes
    .filter(
      ({ face, shape }) => face === 'bold' && Math.max(shape.width, shape.height) < SMALL * options.unit,
    )
    .map(({ shape }) => shape);
  const isFreeFor = ({ face }: LabelWish): Placing['isFree'] =>
    face === 'bold' ? isFree : (box) => isFree(box) && !small.some((shape) => touches(box, shape));
  return wishes.flatMap((wish): PlacedLabel[] => {
    const found = placeOf(wish, { wishes, options, isFree: isFreeFor(wish) });
    if (!found) return [];
    const { block, place, leader } = found;
    const { box, beside } = place;
    taken.push(box, ...(leader ? leaderBoxes(leader, options.unit) : []));
    return [
      {
        ...linesOf(wish, place, block, options.unit),
        adcode: wish.adcode,
        face: wish.face,
        box,
        leader,
        ground: leader ? null : beside ? unitUnder(box, wishes) : wish.adcode,
      },
    ];
  });
}
