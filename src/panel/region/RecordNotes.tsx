import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { eventText } from '../../words/eventText';
import { useLoaded } from '../../ui/useResource';
import { NoteLine } from '../../ui/Notes';
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
    .map(({ note }) => <NoteLine key={note.en} lead={lead} text={note[lang]} />);
}
