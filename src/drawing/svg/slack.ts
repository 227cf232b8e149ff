import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';

/**
 * The `slack` of a figure's text in a file of `format`. Only browsers read the typefaces that an SVG carries: other programs
 * set its text in what they have, and lines as long as ours would leave the picture.
 */
export function slackOf(format: string, lang: Lang): number {
  return format === 'svg' ? LANGUAGES[lang].slack : 1;
}
