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
}
