/** Type: one serif for headlines, one sans for the rest, five sizes. Sizes in CSS pixels. */
export const TYPE_SIZES = { xs: 12, s: 14, m: 16, l: 22, xl: 30 } as const;

const names = (...families: string[]) =>
  families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');

/**
 * Fonts of pages. Chinese text takes the reader's own Chinese font; our subset comes after them, so that it is downloaded
 * only where there is none.
 */
export const PAGE_FONTS = {
  sans: names(
    'Source Sans 3',
    'PingFang SC',
    'Hiragino Sans GB',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
    'CNMM Sans SC',
    'sans-serif',
  ),
  serif: names(
    'Source Serif 4',
    'Songti SC',
    'STSong',
    'SimSun',
    'Noto Serif CJK SC',
    'CNMM Serif SC',
    'serif',
  ),
  map: names(
    'Source Sans 3',
    'PingFang SC',
    'Hiragino Sans GB',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
    'CNMM Map SC',
    'CNMM Sans SC',
    'sans-serif',
  ),
} as const;

/** Fonts of exported images, the same on every machine: our own only. One face per language and role holds all it needs. */
export const EXPORT_FONTS = {
  en: { sans: names('Source Sans 3'), serif: names('Source Serif 4') },
  zh: { sans: names('CNMM Sans SC'), serif: names('CNMM Serif SC') },
} as const;
