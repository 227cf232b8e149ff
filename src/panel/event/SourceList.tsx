import type { Source } from '../../events/model';
import { formatPublished } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { panelText } from '../messages';
import { sourceView } from '../model/sources';
import { textLang } from '../model/textLang';
import { vocabulary } from '../vocabulary';
import { Mixed } from '../parts/Mixed';

interface Props {
  readonly sources: readonly Source[];
  readonly lang: Lang;
}

/** What the record rests on, numbered; each in its own language, with where it leads and how far it was seen. */
export function SourceList({ sources, lang }: Props) {
  const text = panelText(lang).sources;
  return (
    <section className="sources">
      <h4>{text.title(sources.length)}</h4>
      <ol>
        {sources.map((source, at) => (
          <li key={at}>
            <SourceEntry source={source} lang={lang} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceEntry({ source, lang }: { readonly source: Source; readonly lang: Lang }) {
  const text = panelText(lang).sources;
  const words = vocabulary(lang);
  const { title, href, official, marks } = sourceView(source);
  const publisherLang = textLang(source.publisher, source.lang);
  const name = title ? <cite lang={title.lang}>{title.text}</cite> : <span>{text.noTitle}</span>;
  return (
    <>
      <p className="source-title">
        {href === null ? (
          name
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
            <span className="visually-hidden">{text.newTab}</span>
          </a>
        )}
      </p>
      <p className="source-line">
        <span lang={publisherLang}>
          <Mixed text={source.publisher} lang={publisherLang.startsWith('zh') ? 'zh' : 'en'} />
        </span>
        {source.publishedOn !== null && (
          <time dateTime={source.publishedOn}>{formatPublished(source.publishedOn, lang)}</time>
        )}
        <span>{words.language[source.lang]}</span>
        <span className="mark" data-mark={official ? 'official' : 'kind'}>
          {words.quality[source.quality]}
        </span>
        {marks.map((mark) => (
          <span key={mark} className="mark" data-mark={mark} title={words.markMeaning[mark]}>
            {words.mark[mark]}
          </span>
        ))}
        {href === null && (
          <span className="mark" data-mark="noAddress" title={words.markMeaning.noAddress}>
            {words.mark.noAddress}
          </span>
        )}
      </p>
      <p className="supports">
        <Mixed text={source.supports[lang]} lang={lang} />
      </p>
    </>
  );
}
