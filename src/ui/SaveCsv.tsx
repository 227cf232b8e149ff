import { useEffect, useRef, useState } from 'react';
import { eventsFile } from '../export/eventsFile';
import { joinSentences } from '../i18n/language';
import type { App } from '../state/app';
import { failureText } from '../state/failureText';
import type { AppState } from '../state/state';
import { filterText } from '../words/filterText';
import { handOver } from './save';
import type { InView } from './useEventsInView';
import './saveCsv.css';

interface Props {
  readonly app: App;
  readonly inView: InView;
}

/** Makes the events in view a CSV file, hands it to the browser, and says what was made for as long as they are in view. */
export function SaveCsv({ app, inView: { state: inState, events, isPending } }: Props) {
  const { record, context, details } = app;
  const { lang } = inState;
  const text = filterText(lang).csv;
  const button = text.button(isPending ? null : events.length);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly of: AppState; readonly text: string } | null>(null);
  const url = useRef<string>(undefined);
  const letGo = () => {
    if (url.current !== undefined) URL.revokeObjectURL(url.current);
  };
  useEffect(() => letGo, []);
  const save = async () => {
    setBusy(true);
    const load = await details.load();
    setBusy(false);
    const say = (result: string) => setSaid({ of: inState, text: result });
    if (load.status === 'error') say(text.failed(failureText(load.error)[lang]));
    if (load.status !== 'ready') return;
    const parts = { record, details: load.value, state: inState, context };
    const { file, rows } = eventsFile(parts);
    letGo();
    const handed = handOver(file);
    url.current = handed.url;
    const blocked = handed.access === 'granted' ? '' : text.blocked[handed.access];
    say(joinSentences([text.made(file.name, rows), blocked], lang));
  };
  return (
    <>
      <button
        type="button"
        className="tool save-csv"
        aria-label={text.label(button)}
        aria-busy={isBusy}
        onClick={() => void save()}
      >
        {button}
      </button>
      <span role="status" className="csv-made">
        {said?.of === inState ? said.text : ''}
      </span>
    </>
  );
}
