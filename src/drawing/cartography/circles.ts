import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { figureText } from '../../words/figureText';
import { nameWidth } from '../text/sans';
import { around, touches, type Box, type Point } from '../box';
import { ANY_INSIDE, contains, countPoints, shares } from './contains';
import { dotBox, type ActDot } from './dots';
import { BASELINE, NAME_LINE } from './labelBlock';
import type { LabelWish, PlacedLine } from './label';
import { DOT } from './marks';
import type { ProjectCircle } from './projects';

/** A circle for listed projects where it stands, with the word for what it counts. */
export interface PlacedCircle extends ProjectCircle {
  readonly at: Point;
  /** Null where there is no room for it, or no need. */
  readonly caption: (PlacedLine & { readonly box: Box }) | null;
}

/** The unit of a circle. */
export interface CircleGround {
  readonly anchor: Point;
  readonly rings: readonly (readonly Point[])[];
  /** Size in CSS pixels of its longest name in any language: the circle leaves room for that. */
  readonly name: { readonly width: number; readonly height: number };
  /** Other units that a name does not stand on. */
  readonly strong: readonly Pick<LabelWish, 'shape' | 'rings'>[];
}

/** Room between a circle and a dot, in CSS pixels: more where no word says what it counts. */
const ROOM = 3;
const WORDLESS_ROOM = 5;
/** Room around a name, and how many of its nine points may lie outside its unit. */
const NAME_GAP = 2;
const OUTSIDE = 3;
const NAME_GRID = { across: shares(2), down: shares(2) };
/** Moves from the anchor that are tried: how many each way, and how far apart in CSS pixels. */
const MOVES = 20;
const MOVE = 3;
/** Points on the rim of a circle that are looked at. */
const CORNERS = 12;
/** Points on the rim of a circle of radius 1. */
const RIM = shares(CORNERS).map((share): Point => [
  Math.cos(share * 2 * Math.PI),
  Math.sin(share * 2 * Math.PI),
]);
const MOVED: readonly Point[] = shares(2 * MOVES)
  .flatMap((dx) => shares(2 * MOVES).map((dy): Point => [(dx - 0.5) * 2 * MOVES, (dy - 0.5) * 2 * MOVES]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** Type size of a caption in CSS pixels, at full size. */
const CAPTION = 11;
const LEAST_CAPTION = 0.8;
/** Room between a circle and its caption, in CSS pixels. */
const BESIDE = 2;

interface CirclesView {
  readonly lang: Lang;
  /** Drawing units per CSS pixel. */
  readonly unit: number;
  /** Share of their full size that circles and dots have. */
  readonly share: number;
}

/** The word for what a circle counts, at its side, on its own unit and clear of dots; null where there is no room. */
function captionOf(
  circle: Omit<PlacedCircle, 'caption'>,
  { rings }: CircleGround,
  dots: readonly ActDot[],
  { lang, unit, share }: CirclesView,
): PlacedCircle['caption'] {
  const text = figureText(lang).map.projects(circle.count);
  const size = CAPTION * Math.max(LEAST_CAPTION, share);
  const radius = circle.radius * unit;
  const width = nameWidth({ text, size, face: 'sans' }, lang) * unit;
  const height = size * NAME_LINE * unit;
  const [aside, below] = [radius + BESIDE * unit + width / 2, radius + height / 2];
  // It is read after the number.
  const sides: readonly Point[] = [
    [aside, 0],
    [0, below],
  ];
  const corners = { across: shares(4), down: shares(1) };
  const box = sides
    .map(([dx, dy]) => around([circle.at[0] + dx, circle.at[1] + dy], width, height))
    .filter((place) => !dots.some((dot) => touches(dotBox(dot, unit * share), place, unit)))
    .find((place) => countPoints(rings, place, corners, { inside: false, limit: 1 }) === 0);
  return box ? { text, x: box.x + width / 2, y: box.y + height * BASELINE, size, box } : null;
}

/** Whether a circle of `radius` drawing units lies on `rings`. */
function isOn(rings: CircleGround['rings'], [x, y]: Point, radius: number): boolean {
  return RIM.every(([dx, dy]) => contains(rings, [x + radius * dx, y + radius * dy]));
}

/** Places on a unit, clear of dots, for its longest name. */
function nameBoxes(
  { anchor: [x, y], rings, name, strong }: CircleGround,
  dots: readonly ActDot[],
  view: CirclesView,
): readonly Box[] {
  const { unit, share } = view;
  const [width, height, move] = [name.width * unit, name.height * unit, MOVE * unit];
  const marks = dots.map((dot) => dotBox(dot, unit * share));
  const isPlace = (box: Box) =>
    countPoints(rings, box, NAME_GRID, { inside: false, limit: OUTSIDE + 1 }) <= OUTSIDE &&
    !marks.some((mark) => touches(mark, box, NAME_GAP * unit)) &&
    !strong.some(
      (other) => touches(other.shape, box) && countPoints(other.rings, box, NAME_GRID, ANY_INSIDE) > 0,
    );
  return MOVED.map(([dx, dy]) => around([x + dx * move, y + dy * move], width, height)).filter(isPlace);
}

/**
 * A circle with its word: as near to the anchor as it stands on its unit, clear of all dots and of one place for the unit's
 * name; without the word where there is no room for both, and at the anchor where there is none at all.
 */
function placeCircle(
  circle: ProjectCircle,
  ground: CircleGround,
  dots: readonly ActDot[],
  view: CirclesView,
): PlacedCircle {
  const { anchor, rings } = ground;
  if (dots.length === 0) return { ...circle, at: anchor, caption: null };
  const { unit, share } = view;
  const radius = circle.radius * unit;
  const edge = radius + (DOT.radius + DOT.rim) * share * unit;
  let names: readonly Box[] | undefined;
  const leavesRoom = (boxes: readonly Box[]) =>
    (names ??= nameBoxes(ground, dots, view)).some(
      (name) => !boxes.some((box) => touches(box, name, NAME_GAP * unit)),
    );
  const isClear = ([x, y]: Point, room: number) =>
    dots.every(({ at }) => Math.hypot(at[0] - x, at[1] - y) >= edge + room * unit);
  let wordless: Point | undefined;
  for (const [dx, dy] of MOVED) {
    const at: Point = [anchor[0] + dx * MOVE * unit, anchor[1] + dy * MOVE * unit];
    if (!isOn(rings, at, radius) || !isClear(at, ROOM)) continue;
    if (!leavesRoom([around(at, 2 * radius, 2 * radius)])) continue;
    if (!wordless && isClear(at, WORDLESS_ROOM)) wordless = at;
    const caption = captionOf({ ...circle, at }, ground, dots, view);
    if (caption && leavesRoom([around(at, 2 * radius, 2 * radius), caption.box]))
      return { ...circle, at, caption };
  }
  return { ...circle, at: wordless ?? anchor, caption: null };
}

/** The circles of a view in their places, with words beside them where `dots` could be taken for what they count. */
export function placeCircles(
  circles: readonly ProjectCircle[],
  grounds: ReadonlyMap<Adcode, CircleGround>,
  dots: readonly ActDot[],
  view: CirclesView,
): readonly PlacedCircle[] {
  return circles.flatMap((circle) => {
    const ground = grounds.get(circle.adcode);
    return ground ? [placeCircle({ ...circle, radius: circle.radius * view.share }, ground, dots, view)] : [];
  });
}
