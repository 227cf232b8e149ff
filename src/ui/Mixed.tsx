import { LANGUAGES, otherLang } from '../i18n/language';
import { mixedParts } from '../i18n/mixedParts';
import type { Lang } from '../i18n/text';
import { useReading } from './reading';

interface Props {
  readonly text: string;
  /** Language of the text round the quoted words; the reader's when left out. */
  readonly lang?: Lang;
}

/** A text of the record in which words of the other language are marked as such, for fonts and for reading aloud. */
export function Mixed({ text, lang }: Props) {
  const reader = useReading().lang;
  const own = lang ?? reader;
  const other = LANGUAGES[otherLang(own)].tag;
  return mixedParts(text, own).map((part, at) => (
    <span key={at} lang={part.foreign ? other : undefined}>
      {part.text}
    </span>
  ));
}
