import { LANGUAGES } from '../i18n/language';
import { Said } from '../ui/Said';
import { SourceLine, SourceTitleOf } from '../ui/SourceList';
import { useReading } from '../ui/reading';
import { filterText } from '../words/filterText';
import { eventPart, joinParts } from '../words/parts';
import { sourceEntry } from '../words/sources';
import type { CitedDocument } from '../events/documents';
import type { DocumentGroup } from './groups';

/** Documents in groups, each with where it leads, a look-up in the archive and the events that rest on it. */
export function DocumentGroups({ groups }: { readonly groups: readonly DocumentGroup[] }) {
  const text = filterText(useReading().lang).sources;
  return groups.map(({ key, name, documents }) => (
    <section key={key} className="document-group">
      <h2>
        <span>{name}</span>
        <span className="count">{text.documents(documents.length)}</span>
      </h2>
      <ul>
        {documents.map((document, at) => (
          <DocumentItem key={at} document={document} />
        ))}
      </ul>
    </section>
  ));
}

function DocumentItem({ document: { source, events } }: { readonly document: CitedDocument }) {
  const { lang } = useReading();
  const entry = sourceEntry(source, lang);
  return (
    <li>
      <p className="source-title">
        <SourceTitleOf entry={entry} />
      </p>
      <SourceLine entry={entry} />
      <p className="document-events">
        <Said
          parts={joinParts(
            events.map((event) => eventPart(event, lang)),
            LANGUAGES[lang].semicolon,
          )}
        />
      </p>
    </li>
  );
}
