import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { Sign } from '../../theme/signs';
import type { Box, Point } from '../box';

/** A name to place, and what to say under it. Lengths in drawing units. */
export interface LabelWish {
  readonly adcode: Adcode;
  readonly text: string;
  /** What the unit's act did: under the name where there is room. */
  readonly note: string | null;
  /** What stands over it. */
  readonly sign: Sign | null;
  readonly anchor: readonly [x: number, y: number];
  /** Bounds of the unit's shape, and its outline. */
  readonly shape: Box;
  readonly rings: readonly (readonly Point[])[];
  /** Type size in CSS pixels. */
  readonly size: number;
  /** Bold where the look of the unit shows an act of its own. */
  readonly face: 'sans' | 'bold';
  /** Whether its colour is strong: names of other units do not stand on it. */
  readonly strong: boolean;
  /** The circle on it, its radius in CSS pixels; null for none. */
  readonly circle: { readonly at: Point; readonly radius: number } | null;
  /** Named beside its shape, wherever there is room, when the name does not fit on it. */
  readonly mustName: boolean;
  /** Whether it stands beside its shape for the sake of its note, too. */
  readonly noteFirst: boolean;
}

/** A line of text around `x` on a baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Type size in CSS pixels. */
  readonly size: number;
}

/** A name in its place, with its note under it, and the box that both take. */
export interface PlacedLabel extends PlacedLine {
  readonly adcode: Adcode;
  readonly face: LabelWish['face'];
  readonly note: readonly PlacedLine[];
  /** What stands over it, around a point. */
  readonly sign: { readonly sign: Sign; readonly x: number; readonly y: number } | null;
  readonly box: Box;
  /** The hair line to its shape where it stands beside that. */
  readonly leader: readonly [from: Point, to: Point] | null;
  /** The unit whose colours it stands on: its own or, beside its shape, the one beneath it; null where there is none. */
  readonly ground: Adcode | null;
}

export interface LabelOptions {
  readonly lang: Lang;
  /** Names have to stay inside. */
  readonly viewport: Box;
  /** Those beside their shape have to stay in here, where that is less. */
  readonly shown?: Box;
  /** Parts of that which something lies over: none of those stands there. */
  readonly coveredBeside?: readonly Box[];
  /** Drawing units per CSS pixel. */
  readonly unit: number;
  /** What names may not cover. */
  readonly obstacles: readonly Box[];
}
