import { useEffect, useState } from 'react';
import { eventsFile } from '../export/eventsFile';
import type { App } from '../state/app';
import { failureText } from '../state/failureText';
import type { AppState } from '../state/state';
import { askText } from '../words/asked';
import { downloadAccess, saveAs, urlOf, windowFacts } from './save';
import type { InView } from './useEventsInView';
import './saveCsv.css';

interface Props {
  readonly app: App;
  readonly inView: InView;
}

/** Makes the events in view a CSV file, hands it to the browser, and says what was made for as long as they are in view. */
export function SaveCsv({ app, inView: { state: inState, events } }: Props) {
  const { record, context, details, store } = app;
  const text = askText(inState.lang).csv;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly of: AppState; readonly text: string } | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  const save = async () => {
    setBusy(true);
    const load = await details.load();
    setBusy(false);
    const say = (result: string) => setSaid({ of: inState, text: result });
    if (load.status === 'error') say(text.failed(failureText(load.error)[inState.lang]));
    if (load.status !== 'ready') return;
    const parts = { store: record, details: load.value, state: store.getState(), context };
    const { file, rows } = eventsFile(parts);
    const made = text.made(file.name, rows);
    const isFree = downloadAccess(windowFacts()) === 'granted';
    const next = urlOf(file);
    saveAs(next, file.name);
    setUrl(next);
    say(isFree ? made : made + text.mayBeBlocked);
  };
  return (
    <>
      <button
        type="button"
        className="save-csv"
        aria-label={text.label(events.length)}
        aria-busy={isBusy}
        onClick={() => void save()}
      >
        {text.button(events.length)}
      </button>
      <span role="status" className="csv-made">
        {said?.of === inState ? said.text : ''}
      </span>
    </>
  );
}
