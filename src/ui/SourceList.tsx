import type { ReactElement } from 'react';
import { eventText } from '../words/eventText';
import type { SourceEntry } from '../words/sources';
import { Line } from './Line';
import { Mixed } from './Mixed';
import { OutsideLink } from './OutsideLink';
import { useReading } from './reading';
import { Said, Tagged } from './Said';

interface Props {
  readonly entries: readonly SourceEntry[];
  readonly heading: 'h2' | 'h3' | 'h4';
  /** Ids of the documents begin with it; without it they have none. */
  readonly idPrefix?: string;
}

/** What the record rests on, numbered; each in its own language, with where it leads and how far it was seen. */
export function SourceList({ entries, heading: Heading, idPrefix }: Props) {
  const text = eventText(useReading().lang).sources;
  return (
    <section className="sources">
      <Heading>{text.title(entries.length)}</Heading>
      <ol>
        {entries.map((entry, at) => (
          <li key={at} id={idPrefix && `${idPrefix}-${at + 1}`}>
            <p className="source-title">
              <SourceTitleOf entry={entry} />
            </p>
            <SourceLine entry={entry} />
            <p className="supports">
              <Mixed text={entry.supports} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A document's title, leading to it where it has an address. */
export function SourceTitleOf({ entry: { title, noTitle, href } }: { readonly entry: SourceEntry }) {
  const name = title ? <Tagged part={title} /> : <span>{noTitle}</span>;
  return href === null ? name : <SourceLink href={href}>{name}</SourceLink>;
}

/** A way out to a document, which says so where it opens a tab. */
function SourceLink({ href, children }: { readonly href: string; readonly children: ReactElement }) {
  const { lang, newTabs } = useReading();
  return (
    <OutsideLink href={href}>
      {children}
      {newTabs && <span className="visually-hidden">{eventText(lang).sources.newTab}</span>}
    </OutsideLink>
  );
}

/** Who published it, when, in what language, its marks, and where a copy of it may be kept. */
export function SourceLine({ entry }: { readonly entry: SourceEntry }) {
  const { publisher, published, language, marks, archive } = entry;
  const { lang } = useReading();
  const pieces = [
    <Tagged part={publisher} />,
    published && <Said parts={[published]} />,
    <span>{language}</span>,
    ...marks.map(({ name, text, meaning }) => (
      <span className="mark" data-mark={name} title={meaning ?? undefined}>
        {text}
      </span>
    )),
    archive === null ? null : (
      <SourceLink href={archive}>
        <span>{eventText(lang).sources.archive}</span>
      </SourceLink>
    ),
  ];
  return <Line className="source-line" pieces={pieces} />;
}
