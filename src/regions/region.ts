import type { Text } from '../i18n/text';

/** GB/T 2260 code, six digits, always text; the join key of events, shapes, URL and tests. `100000` is the nation. */
export type Adcode = string;

export const NATION: Adcode = '100000';
/** Taiwan, Hong Kong and Macao: mainland measures did not apply there. */
export const NOT_APPLICABLE: ReadonlySet<Adcode> = new Set(['710000', '810000', '820000']);

export type Level = 'national' | 'province' | 'prefecture' | 'county';

/** One administrative unit. It may have no shape: then it is listed under `shapeParent`, never filled. */
export interface Region {
  readonly adcode: Adcode;
  readonly level: Level;
  /** Next unit up in the code hierarchy; null only for the nation. */
  readonly parent: Adcode | null;
  /** ISO 3166-2, provinces only; `CN` for the nation. */
  readonly iso: string | null;
  readonly name: Text;
  readonly short: Text;
  /** Pinyin without tones. */
  readonly pinyin: string;
  readonly shape: boolean;
  /** Nearest unit above that has a shape; only where `shape` is false, null for the nation. */
  readonly shapeParent?: Adcode | null;
  /** Other units with the same English short name; absent where the name is unique. */
  readonly homonyms?: readonly Adcode[];
}

/** A region as the master file keeps it, with what the build needs to place it. Positions are WGS 84. */
export interface RegionRecord extends Region {
  /** Point inside the shape, farthest from its edge; absent where the place is not known. */
  readonly label?: readonly [lng: number, lat: number];
  /** Better point for a long or busy shape, chosen by hand. */
  readonly labelAlt?: readonly [lng: number, lat: number];
  readonly bbox?: readonly [west: number, south: number, east: number, north: number];
  /** Area of the detailed shape on the sphere; not an official figure. */
  readonly areaKm2?: number;
}
