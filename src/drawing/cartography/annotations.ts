import { LANGS } from '../../i18n/text';
import { FIGURE_WIDTH } from '../../regions/figureBox';
import { circleShare, type CircleView } from '../../theme/scales';
import { around, type Box } from '../box';
import { nameWidth } from '../text/sans';
import { placeCircles, type CircleGround, type PlacedCircle } from './circles';
import { dotBox, dotsBeside, dotsWithRoom, type ActDot } from './dots';
import type { LabelOptions, LabelWish, PlacedLabel } from './label';
import { NAME_LINE } from './labelBlock';
import { placeLabels } from './labels';
import { inNameOrder, nameType, type UnitName } from './nameOrder';
import type { ProjectCircle } from './projects';

/** Width of the country in CSS pixels up to which a name in its place says more than its note beside it. */
const NOTES_WIDTH = 720;

/** A unit that may be named: its name, and where it lies. */
export interface NamedUnit extends UnitName, Pick<LabelWish, 'anchor' | 'shape' | 'rings'> {}

/** What is to stand over a map. */
export interface Annotated {
  readonly units: readonly NamedUnit[];
  readonly dots: readonly ActDot[];
  /** Of full size. */
  readonly circles: readonly ProjectCircle[];
  readonly circleView: CircleView;
}

export interface AnnotationOptions extends Omit<LabelOptions, 'obstacles'> {
  /** In CSS pixels. */
  readonly mapWidth: number;
  /** What lies over the map. */
  readonly covered?: readonly Box[];
  /** Whether names are wanted; a map too small for them has none. */
  readonly labels?: boolean;
}

/** What there is room for, in drawing units. */
export interface Annotations {
  readonly names: readonly PlacedLabel[];
  readonly dots: readonly ActDot[];
  readonly circles: readonly PlacedCircle[];
  /** Share of their full size that circles and dots have. */
  readonly share: number;
}

/** Size in CSS pixels of a unit's longest name in any language. */
function longestName(named: NamedUnit, mapWidth: number): CircleGround['name'] {
  const type = nameType(named, mapWidth);
  const widths = LANGS.map((lang) => nameWidth({ ...type, text: named.names[lang] }, lang));
  return { width: Math.max(...widths), height: type.size * NAME_LINE };
}

/**
 * What stands over a map on every surface. Dots have their places, and so are the same in every language; circles keep clear of
 * them where they can, and names of both.
 */
export function placeAnnotations(
  { units, dots, circles, circleView }: Annotated,
  { mapWidth, covered = [], labels = true, ...options }: AnnotationOptions,
): Annotations {
  const { lang, unit } = options;
  const countryWidth = FIGURE_WIDTH / unit;
  const share = circleShare(Math.min(mapWidth, countryWidth), circleView);
  const spaced = dotsWithRoom(dots, unit * share);
  const circled = new Set(circles.map(({ adcode }) => adcode));
  const grounds = new Map(
    units
      .filter(({ adcode }) => circled.has(adcode))
      .map((named) => [
        named.adcode,
        {
          ...named,
          name: longestName(named, mapWidth),
          strong: units.filter((other) => other.strong && other !== named),
        },
      ]),
  );
  const placed = placeCircles(circles, grounds, spaced, { lang, unit, share });
  const discs = placed.map(({ at, radius }) => ({ at, radius: radius * unit }));
  const shown = dotsBeside(spaced, discs, unit * share);
  const circleOf = new Map(placed.map((circle) => [circle.adcode, circle]));
  const wishes = units.map((named) => ({
    ...named,
    ...nameType(named, mapWidth),
    noteFirst: countryWidth >= NOTES_WIDTH,
    circle: circleOf.get(named.adcode) ?? null,
  }));
  const obstacles = [
    ...covered,
    ...shown.map((dot) => dotBox(dot, unit * share)),
    ...discs.map(({ at, radius }) => around(at, 2 * radius, 2 * radius)),
    ...placed.flatMap(({ caption }) => (caption ? [caption.box] : [])),
  ];
  const names = labels ? placeLabels(inNameOrder(wishes), { ...options, obstacles }) : [];
  return { names, dots: shown, circles: placed, share };
}
