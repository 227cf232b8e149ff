import { STATUSES } from '../events/vocabulary';
import type { Colour, Colours } from './colours';
import type { OverlayKey } from './statusKeys';

/** Bands that run at 45 degrees up (`rising`), down (`falling`) or both (`crossed`) across a square tile, one per tile and direction. */
interface BandPattern {
  readonly kind: 'bands';
  readonly run: 'rising' | 'falling' | 'crossed';
  /** Edge of the tile in CSS pixels; the bands are `size / sqrt 2` apart. */
  readonly size: number;
  /** Thickness of a band, across it, in CSS pixels. */
  readonly width: number;
}

/** Round dots at `at`, in CSS pixels from the upper left of a square tile. */
interface DotPattern {
  readonly kind: 'dots';
  readonly size: number;
  readonly radius: number;
  readonly at: readonly (readonly [number, number])[];
}

export type PatternShape = BandPattern | DotPattern;

/** A pattern that drawings and explorer lay over a fill, or over a disputed piece. */
export interface Pattern {
  /** Tells it from the other patterns of a drawing. */
  readonly key: string;
  readonly shape: PatternShape;
  readonly colour: Colour;
  /** For one that lies over several fills; opaque when left out. */
  readonly opacity?: Colour;
}

/** The shape of what concerns a part. */
export const STRIPES: BandPattern = { kind: 'bands', run: 'rising', size: 11, width: 2.2 };

/** A pattern whose shape is the same in both themes, in an ink of the palettes. */
function inked(key: 'dots' | 'hatch' | 'disputed', shape: PatternShape): Pattern {
  return { key, shape, colour: `${key}.colour`, opacity: `${key}.opacity` };
}

const stripes = STATUSES.map((status): Pattern => ({
  key: `stripes-${status}`,
  shape: STRIPES,
  colour: `stripes.${status}`,
}));

/** The patterns of the statuses, in drawing order. */
export const STATUS_PATTERNS: readonly Pattern[] = [
  ...stripes,
  inked('dots', {
    kind: 'dots',
    size: 14,
    radius: 1.2,
    at: [
      [3.5, 3.5],
      [10.5, 10.5],
    ],
  }),
  inked('hatch', { kind: 'bands', run: 'falling', size: 7, width: 0.8 }),
];

/** The same by their keys. */
export const PATTERNS = Object.fromEntries(
  STATUS_PATTERNS.map((pattern) => [pattern.key, pattern]),
) as Readonly<Record<OverlayKey, Pattern>>;

/** The hatch of a disputed piece, on every map: crossed, so that it is no shade of the one for what a status does not apply to. */
export const DISPUTED = inked('disputed', { kind: 'bands', run: 'crossed', size: 6, width: 0.7 });

/** The colour of a pattern, and its opacity where it lies over several fills. */
export interface PatternInk {
  readonly colour: string;
  readonly opacity?: string;
}

/** The ink of a pattern in `colours`. */
export function patternInk({ colour, opacity }: Pattern, colours: Colours): PatternInk {
  return { colour: colours(colour), ...(opacity === undefined ? {} : { opacity: colours(opacity) }) };
}
