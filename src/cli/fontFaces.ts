/** Which typefaces the product carries, what each is cut from and what it has to hold. */
export interface FontFace {
  /** File name in `public/fonts/`, without its ending. */
  readonly file: string;
  /** `font-family` in the style sheet and in figures. */
  readonly family: string;
  readonly weight: 400 | 600;
  /** Package and file that the subset is cut from. */
  readonly source: string;
  /** Latin text, short names of regions, the Chinese of headlines, or all Chinese of record and messages. */
  readonly holds: 'latin' | 'names' | 'headlines' | 'all';
  /** Its name in the table of widths; those of the map's own face are the widths of the face for running text. */
  readonly widths?: string;
  /** The name of a table apart for what names on a map are written in, which need no more. */
  readonly names?: string;
}

const sans = 'source-sans-3/files/source-sans-3-latin';
const serif = 'source-serif-4/files/source-serif-4-latin';
const sansSC = 'noto-sans-sc/files/noto-sans-sc-chinese-simplified';
const serifSC = 'noto-serif-sc/files/noto-serif-sc-chinese-simplified';

const face = (
  file: string,
  family: string,
  source: string,
  more: Pick<FontFace, 'holds' | 'widths' | 'names'>,
): FontFace => {
  const weight = file.endsWith('600') ? 600 : 400;
  return { file, family, weight, source: `${source}-${weight}`, ...more };
};

export const FONT_FACES: readonly FontFace[] = [
  face('source-sans-3-400', 'Source Sans 3', sans, {
    holds: 'latin',
    widths: 'sansLatin',
    names: 'sansNames',
  }),
  face('source-sans-3-600', 'Source Sans 3', sans, { holds: 'latin', widths: 'boldLatin' }),
  face('source-serif-4-600', 'Source Serif 4', serif, { holds: 'latin', widths: 'serifLatin' }),
  face('map-sc-400', 'CNMM Map SC', sansSC, { holds: 'names' }),
  face('sans-sc-400', 'CNMM Sans SC', sansSC, { holds: 'all', widths: 'sansChinese' }),
  face('serif-sc-600', 'CNMM Serif SC', serifSC, { holds: 'headlines', widths: 'serifChinese' }),
];

/** Path of the packaged font that `face` is cut from, below `node_modules`. */
export function sourcePath(face: FontFace): string {
  return `node_modules/@fontsource/${face.source}-normal.woff2`;
}
