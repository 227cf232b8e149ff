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
}

const sans = 'source-sans-3/files/source-sans-3-latin';
const serif = 'source-serif-4/files/source-serif-4-latin';
const sansSC = 'noto-sans-sc/files/noto-sans-sc-chinese-simplified';
const serifSC = 'noto-serif-sc/files/noto-serif-sc-chinese-simplified';

export const FONT_FACES: readonly FontFace[] = [
  { file: 'source-sans-3-400', family: 'Source Sans 3', weight: 400, source: `${sans}-400`, holds: 'latin' },
  { file: 'source-sans-3-600', family: 'Source Sans 3', weight: 600, source: `${sans}-600`, holds: 'latin' },
  {
    file: 'source-serif-4-600',
    family: 'Source Serif 4',
    weight: 600,
    source: `${serif}-600`,
    holds: 'latin',
  },
  { file: 'map-sc-400', family: 'CNMM Map SC', weight: 400, source: `${sansSC}-400`, holds: 'names' },
  { file: 'sans-sc-400', family: 'CNMM Sans SC', weight: 400, source: `${sansSC}-400`, holds: 'all' },
  {
    file: 'serif-sc-600',
    family: 'CNMM Serif SC',
    weight: 600,
    source: `${serifSC}-600`,
    holds: 'headlines',
  },
];

/** Path of the packaged font that `face` is cut from, below `node_modules`. */
export function sourcePath(face: FontFace): string {
  return `node_modules/@fontsource/${face.source}-normal.woff2`;
}
