import type { Status } from '../events/model';
import type { Colours } from './colours';
import { OVERLAY_KEYS, type OverlayKey } from './paint';

/** A pattern that figures and explorer draw: an overlay of a region, or the hatch of a disputed piece. */
export type PatternKey = OverlayKey | 'disputed';
export const PATTERN_KEYS: readonly PatternKey[] = [...OVERLAY_KEYS, 'disputed'];

/** Bands that run at 45 degrees up (`rising`), down (`falling`) or level across a square tile, one per tile. */
export interface BandPattern {
  readonly kind: 'bands';
  readonly run: 'rising' | 'falling' | 'level';
  /** Edge of the tile in CSS pixels; along a diagonal the bands are `size / sqrt 2` apart. */
  readonly size: number;
  /** Thickness of a band, across it, in CSS pixels. */
  readonly width: number;
}

/** Round dots at `at`, in CSS pixels from the upper left of a square tile. */
export interface DotPattern {
  readonly kind: 'dots';
  readonly size: number;
  readonly radius: number;
  readonly at: readonly (readonly [number, number])[];
}

export type PatternShape = BandPattern | DotPattern;

const STRIPES: BandPattern = { kind: 'bands', run: 'rising', size: 11, width: 2.6 };
const DOTS: DotPattern = {
  kind: 'dots',
  size: 14,
  radius: 1.2,
  at: [
    [3.5, 3.5],
    [10.5, 10.5],
  ],
};

/** The drawing of a pattern, the same for both themes. */
export function patternShape(key: PatternKey): PatternShape {
  switch (key) {
    case 'lines':
      return { kind: 'bands', run: 'level', size: 5, width: 0.8 };
    case 'dots':
      return DOTS;
    case 'hatch':
      return { kind: 'bands', run: 'falling', size: 7, width: 0.8 };
    case 'disputed':
      return { kind: 'bands', run: 'falling', size: 5, width: 0.9 };
    default:
      return STRIPES;
  }
}

/** The colour of a pattern, and its opacity where it lies over several fills. */
export interface PatternInk {
  readonly colour: string;
  readonly opacity?: string;
}

/** The ink of a pattern in `colours`. */
export function patternInk(key: PatternKey, colours: Colours): PatternInk {
  switch (key) {
    case 'lines':
    case 'dots':
    case 'hatch':
    case 'disputed':
      return { colour: colours(`${key}.colour`), opacity: colours(`${key}.opacity`) };
    default:
      return { colour: colours(`stripes.${stripesOf(key)}`) };
  }
}

function stripesOf(key: Extract<OverlayKey, `stripes-${string}`>): Status {
  return key.slice('stripes-'.length) as Status;
}
