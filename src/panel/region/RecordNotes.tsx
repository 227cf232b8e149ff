import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { LANGUAGES } from '../../i18n/language';
import { eventText } from '../../words/eventText';
import { useLoaded } from '../../ui/useResource';
import { Mixed } from '../../ui/Mixed';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
}

/** What the record's keepers note about an area as a whole. */
export function RecordNotes({ app, adcode }: Props) {
  const lang = useLang(app);
  const { note: lead } = eventText(lang);
  const notes = useLoaded(app.details)?.areaNotes ?? [];
  return notes
    .filter((note) => note.adcode === adcode)
    .map(({ note }) => (
      <p key={note.en} className="notes" role="note">
        <strong>{lead}</strong>
        <span>{LANGUAGES[lang].gap}</span>
        <Mixed text={note[lang]} />
      </p>
    ));
}
