import type { EventDetails } from '../../events/model';
import type { Lang } from '../../i18n/text';
import { textLang } from '../model/textLang';

interface Props {
  readonly details: EventDetails;
  readonly lang: Lang;
}

/** A description stands in parentheses of its own; a title gets book-title marks. */
function marked(title: string): string {
  return /^[（(]/.test(title) ? title : `《${title}》`;
}

/** A document's title in its own language, and its number. */
export function DocumentTitle({ details, lang }: Props) {
  const { documentTitle, documentNo } = details;
  if (documentTitle.zh === null && documentTitle.en === null && documentNo === null) return null;
  return (
    <span className="document">
      {documentTitle.zh !== null && <cite lang="zh-Hans">{marked(documentTitle.zh)}</cite>}
      {documentTitle.zh === null && documentTitle.en !== null && <cite lang="en">{documentTitle.en}</cite>}
      {documentNo !== null && (
        <span className="document-no" lang={textLang(documentNo, lang)}>
          {documentNo}
        </span>
      )}
    </span>
  );
}
