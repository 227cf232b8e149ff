/** Type: one serif for headlines, one sans for the rest, five sizes. Sizes in CSS pixels. */
export const TYPE_SIZES = { xs: 12, s: 14, m: 16, l: 22, xl: 30 } as const;

/** A `font-family` of these, in their order. */
export const names = (...families: string[]) =>
  families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');

/** The sans of names on a map, where a page declares one apart from its text: names are placed by its widths. */
export const MAP_FAMILY = 'CNMM Map';

/** For Latin text until ours is there, or where it never comes: a Chinese font sets an apostrophe as wide as a character. */
export const LATIN_SANS = ['Helvetica Neue', 'Arial', 'Liberation Sans', 'DejaVu Sans'];
export const LATIN_SERIF = ['Georgia', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif'];
/** Chinese text takes the reader's own Chinese font; our subset comes after them, so that it is downloaded only where there is none. */
export const HAN_SANS = ['PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC'];
export const HAN_SERIF = ['Songti SC', 'STSong', 'SimSun', 'Noto Serif CJK SC'];

/** Fonts of a page whose own Latin fonts are not there yet. */
export const SYSTEM_FONTS = {
  sans: names(...LATIN_SANS, ...HAN_SANS, 'CNMM Sans SC', 'sans-serif'),
  serif: names(...LATIN_SERIF, ...HAN_SERIF, 'CNMM Serif SC', 'serif'),
} as const;

/** The faces of a page's Latin text, for `FontFaceSet.load`. */
export const LATIN_FACES = [
  '400 1em "Source Sans 3"',
  '600 1em "Source Sans 3"',
  '600 1em "Source Serif 4"',
] as const;

/**
 * Fonts of names on a page's map. English names ask for no Chinese font: a browser looks for every font of a list, at every
 * size, before it first paints.
 */
export const MAP_FONTS = {
  en: names(MAP_FAMILY, 'Source Sans 3', ...LATIN_SANS, 'sans-serif'),
  zh: names(
    MAP_FAMILY,
    'Source Sans 3',
    ...LATIN_SANS,
    ...HAN_SANS,
    'CNMM Map SC',
    'CNMM Sans SC',
    'sans-serif',
  ),
} as const;

/** Fonts of pages. */
export const PAGE_FONTS = {
  sans: `${names('Source Sans 3')}, ${SYSTEM_FONTS.sans}`,
  serif: `${names('Source Serif 4')}, ${SYSTEM_FONTS.serif}`,
} as const;
