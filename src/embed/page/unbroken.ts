import { escapeXml } from '../../drawing/svg/markup';
import { runsOf } from '../../drawing/text/whole';
import type { Lang } from '../../i18n/text';

/** Markup of a text whose Chinese numbers, names and common words are not broken where a line ends. */
export function unbrokenMarkup(text: string, lang: Lang): string {
  return runsOf(text, lang)
    .map((run) => (run.whole ? `<span class="whole">${escapeXml(run.text)}</span>` : escapeXml(run.text)))
    .join('');
}
