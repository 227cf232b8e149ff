import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { PALETTES, type Theme } from '../../theme/palette';
import { patternSvgDefs } from '../../theme/patternSvg';
import { metadataSvg, type FigureMetadata } from '../svg/metadata';
import { element, NAMESPACES, num } from '../svg/markup';

/** A whole drawing: its size in drawing units, and how many of them one layout unit is. */
export interface Sheet {
  readonly id: string;
  /** Ids of the legend's patterns begin with it. */
  readonly legendId: string;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly metadata: FigureMetadata;
}

/** The drawing around its content, which is in layout units: paper, patterns, name and metadata. */
export function sheetSvg(sheet: Sheet, content: string): string {
  const { id, legendId, lang, theme, width, height, scale, metadata } = sheet;
  return element(
    'svg',
    {
      ...NAMESPACES,
      width,
      height,
      viewBox: `0 0 ${num(width)} ${num(height)}`,
      lang: LANG_TAG[lang],
      'xml:lang': LANG_TAG[lang],
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    metadataSvg(metadata, `${id}-title`, `${id}-desc`) +
      element('defs', {}, patternSvgDefs(theme, { idPrefix: legendId })) +
      element('rect', { width, height, fill: PALETTES[theme].paper }) +
      element('g', { transform: `scale(${num(scale, 5)})` }, content),
  );
}
