import { CHANGES_FILE, type EventChange, type VersionChanges } from '../../../events/changes';
import { formatDay, formatList } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { Mixed } from '../../../ui/Mixed';
import { textPagesText } from '../../../words/textPages';
import type { Edition } from '../edition';
import { eventPath, linkTo, textPath } from '../paths';
import { textPage } from './textPage';

const KINDS = ['added', 'corrected', 'withdrawn'] as const;

interface Props {
  readonly edition: Edition;
  readonly lang: Lang;
}

/** The columns that changed of an event, each once; those of other tables with the table's name. */
function changedColumns({ fields }: EventChange): readonly string[] {
  return [
    ...new Set(fields.map(({ table, column }) => (table === 'events' && column !== null ? column : table))),
  ];
}

function Change({ edition, lang, change }: Props & { readonly change: EventChange }) {
  const { site, record } = edition;
  const { event, title, date, kind, reason } = change;
  const text = textPagesText(lang).changes;
  const name = <Mixed text={title[lang]} />;
  return (
    <li>
      {record.event(event) ? (
        <a href={linkTo(site, textPath('changes', lang), eventPath(event, lang))}>{name}</a>
      ) : (
        name
      )}
      <span>{` ${formatDay(date, lang)} `}</span>
      {kind === 'corrected' && (
        <span className="refs">{text.changed(formatList(changedColumns(change), lang))}</span>
      )}
      {reason && <span className="refs">{text.reason(reason[lang])}</span>}
    </li>
  );
}

function Version({ edition, lang, changes }: Props & { readonly changes: VersionChanges }) {
  const { version, date, notes, events, previous } = changes;
  const text = textPagesText(lang).changes;
  return (
    <section id={version}>
      <h2>{text.version(formatDay(date, lang))}</h2>
      <p className="refs">
        <code>{version}</code>
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>
            <Mixed text={note[lang]} />
          </li>
        ))}
      </ul>
      {previous === null && <p>{text.first}</p>}
      {KINDS.map((kind) => {
        const found = events.filter((event) => event.kind === kind);
        return (
          found.length > 0 && (
            <details key={kind}>
              <summary>{text.count(text.kinds[kind], found.length)}</summary>
              <ul>
                {found.map((change) => (
                  <Change key={change.event} edition={edition} lang={lang} change={change} />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}

/** The page Changes: what each published version added, corrected and withdrew, newest first. */
export function changesPage(edition: Edition, lang: Lang): string {
  const text = textPagesText(lang).changes;
  return textPage(
    edition,
    'changes',
    lang,
    <>
      {edition.changes.map((changes) => (
        <Version key={changes.version} edition={edition} lang={lang} changes={changes} />
      ))}
      <p>
        <span>{`${text.machine} `}</span>
        <a href={linkTo(edition.site, textPath('changes', lang), CHANGES_FILE)}>changes.json</a>
      </p>
    </>,
  );
}
