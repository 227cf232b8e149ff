import { LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { Unbroken } from './Unbroken';

/** Columns that two lines of a phone hold in the headline's full size. */
const ROOM = 58;

/** Whether a headline needs smaller letters where the page is narrow; a Chinese character takes two columns. */
function isLong(headline: string): boolean {
  const columns = [...headline].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return columns > ROOM;
}

interface Props {
  readonly tag: 'h1' | 'p';
  readonly text: string;
  readonly lang: Lang;
  /** Whether it stands beside that of the other language, of which style shows the page's. */
  readonly only?: boolean;
}

/** The headline of a day, before the page's program and in it. */
export function Headline({ tag: Tag, text, lang, only = false }: Props) {
  const own = only && { className: `headline only-${lang}`, lang: LANGUAGES[lang].tag };
  return (
    <Tag className="headline" {...own} data-long={isLong(text) || undefined}>
      <Unbroken text={text} lang={lang} />
    </Tag>
  );
}
