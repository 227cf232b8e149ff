import { HAN_SANS, HAN_SERIF, LATIN_SANS, LATIN_SERIF, names } from './fontStacks';

/** Fonts of exported images, the same on every machine: our own only. One face per language and role holds all it needs. */
export const EXPORT_FONTS = {
  en: { sans: names('Source Sans 3'), serif: names('Source Serif 4') },
  zh: { sans: names('CNMM Sans SC'), serif: names('CNMM Serif SC') },
} as const;

/** The same for drawings that go to other programs, with what those take that read no font inside a drawing: narrow ones first, as ours are. */
export const DRAWING_FONTS = {
  en: {
    sans: `${EXPORT_FONTS.en.sans}, ${names('Source Sans Pro', 'Calibri', 'Carlito', ...LATIN_SANS, 'sans-serif')}`,
    serif: `${EXPORT_FONTS.en.serif}, ${names('Source Serif Pro', 'Cambria', 'Caladea', ...LATIN_SERIF, 'serif')}`,
  },
  zh: {
    sans: `${EXPORT_FONTS.zh.sans}, ${names('Noto Sans SC', 'Source Han Sans SC', ...HAN_SANS, 'sans-serif')}`,
    serif: `${EXPORT_FONTS.zh.serif}, ${names('Noto Serif SC', 'Source Han Serif SC', ...HAN_SERIF, 'serif')}`,
  },
} as const;
