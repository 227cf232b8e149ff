import { otherLang } from '../../i18n/language';
import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { mixedParts } from '../../i18n/mixedParts';

interface Props {
  readonly text: string;
  /** Language of the text round the quoted words. */
  readonly lang: Lang;
}

/** A text of the record in which words of the other language are marked as such, for fonts and for reading aloud. */
export function Mixed({ text, lang }: Props) {
  const other = LANG_TAG[otherLang(lang)];
  return mixedParts(text, lang).map((part, at) => (
    <span key={at} lang={part.foreign ? other : undefined}>
      {part.text}
    </span>
  ));
}
