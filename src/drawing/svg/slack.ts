import type { Lang } from '../../i18n/text';
import { NO_SLACK, type Slack } from '../text/measure';

/** How much wider the widest typefaces are that other programs take for ours. */
const WIDEST: Readonly<Record<Lang, Slack>> = {
  // DejaVu, where nothing else is installed.
  en: { sans: 1.25, bold: 1.36, serif: 1.25 },
  // A character is as wide in every face; Latin letters and figures among them are not.
  zh: { sans: 1.06, bold: 1.06, serif: 1.06 },
};

/**
 * The `slack` of a figure's text in a file of `format`. Only browsers read the typefaces that an SVG carries: other programs
 * set its text in what they have, and lines as long as ours would leave the picture.
 */
export function slackOf(format: string, lang: Lang): Slack {
  return format === 'svg' ? WIDEST[lang] : NO_SLACK;
}
