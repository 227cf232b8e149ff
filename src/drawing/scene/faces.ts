import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { DRAWING_FONTS, EXPORT_FONTS } from '../../theme/fileFonts';
import { linesOf } from './walk';
import type { Scene, Style } from './scene';

export type SceneFace = NonNullable<Style['face']>;

/** The `font-family` of a face in a page: as its style sheet has it. */
export function pageFamily(face: SceneFace): string {
  if (face === 'map' || face === 'mapBold') return 'var(--map-font)';
  return face === 'serif' ? 'var(--serif)' : 'var(--sans)';
}

/** The `font-family` of a face in a file: our own typefaces, and what is like them. */
export function fileFamily(face: SceneFace, lang: Lang): string {
  return DRAWING_FONTS[lang][face === 'serif' ? 'serif' : 'sans'];
}

/** The `font-weight` of a face. */
export function weightOf(face: SceneFace, lang: Lang): number {
  if (face === 'serif') return 600;
  return ((face === 'bold' || face === 'mapBold') && LANGUAGES[lang].boldWeight) || 400;
}

/** The name of the one typeface of ours that a face is exported in. */
export function exportFamily(face: SceneFace, lang: Lang): string {
  return EXPORT_FONTS[lang][face === 'serif' ? 'serif' : 'sans'].replaceAll("'", '');
}

/** What a scene needs of typefaces when it is exported: their families, and its different characters in code point order. */
export function typeNeeds(scene: Scene): {
  readonly families: ReadonlySet<string>;
  readonly characters: string;
} {
  const lines = linesOf(scene);
  return {
    families: new Set(lines.map(({ face, lang }) => exportFamily(face, lang))),
    characters: [...new Set(lines.map(({ text }) => text).join(''))]
      .sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
      .join(''),
  };
}
