import { otherLang } from '../../../i18n/language';
import { LANG_TAG } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { mixedParts } from '../../../i18n/mixedParts';
import { markup, type Html } from '../html';

/** A text of the record in which words of the other language are marked as such, for fonts and for reading aloud. */
export function mixed(text: string, lang: Lang): Html {
  const other = LANG_TAG[otherLang(lang)];
  return markup`${mixedParts(text, lang).map((part) =>
    part.foreign ? markup`<span lang="${other}">${part.text}</span>` : part.text,
  )}`;
}
