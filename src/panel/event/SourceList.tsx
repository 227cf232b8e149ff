import type { Source } from '../../events/model';
import type { Lang } from '../../i18n/text';
import { eventText } from '../../words/eventText';
import { sourceEntry } from '../../words/sources';
import { Mixed } from '../parts/Mixed';
import { Tagged } from '../parts/Said';

interface Props {
  readonly sources: readonly Source[];
  readonly lang: Lang;
}

/** What the record rests on, numbered; each in its own language, with where it leads and how far it was seen. */
export function SourceList({ sources, lang }: Props) {
  return (
    <section className="sources">
      <h4>{eventText(lang).sources.title(sources.length)}</h4>
      <ol>
        {sources.map((source, at) => (
          <li key={at}>
            <Entry source={source} lang={lang} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ source, lang }: { readonly source: Source; readonly lang: Lang }) {
  const { title, noTitle, href, publisher, published, language, marks, supports } = sourceEntry(source, lang);
  const name = title ? <Tagged part={title} /> : <span>{noTitle}</span>;
  return (
    <>
      <p className="source-title">
        {href === null ? (
          name
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
            <span className="visually-hidden">{eventText(lang).sources.newTab}</span>
          </a>
        )}
      </p>
      <p className="source-line">
        <Tagged part={publisher} />
        {published && <time dateTime={published.machine}>{published.text}</time>}
        <span>{language}</span>
        {marks.map(({ name: mark, text, meaning }) => (
          <span key={mark} className="mark" data-mark={mark} title={meaning ?? undefined}>
            {text}
          </span>
        ))}
      </p>
      <p className="supports">
        <Mixed text={supports} lang={lang} />
      </p>
    </>
  );
}
