import { useState } from 'react';
import { useStore } from 'zustand';
import type { EventIndex } from '../../../events/model';
import { csvEvents } from '../../../export/csvEvents';
import { saveAs, urlOf } from '../../../share/dialog/save';
import type { App } from '../../../state/app';
import { daysInView } from '../../../state/eventsInView';
import { askText } from '../../../words/asked';
import { fileName } from '../../../words/fileName';
import { CopyLink } from '../CopyLink';

interface Props {
  readonly app: App;
  readonly events: readonly EventIndex[];
}

/** What can be done with the answer: take it along, or ask of the whole record. */
export function ViewTools({ app, events }: Props) {
  const lang = useStore(app.store, (state) => state.lang);
  const isWhole = useStore(app.store, (state) => {
    const { bounds } = app.context;
    const { from, to } = daysInView(state, bounds);
    return from <= bounds.earliest && to >= bounds.latest;
  });
  const [isSaving, setSaving] = useState(false);
  const { actions, context, record } = app;
  const text = askText(lang);
  const save = async () => {
    setSaving(true);
    const load = await app.details.load();
    setSaving(false);
    if (load.status !== 'ready') return;
    const name = fileName(app.store.getState(), context, { theme: 'light', size: 'events' }, 'csv');
    const content = csvEvents(record, load.value, events);
    saveAs(urlOf({ name, type: 'text/csv;charset=utf-8', content }), name);
  };
  return (
    <div className="view-tools">
      {!isWhole && (
        <button type="button" className="text-link" onClick={() => actions.showAll()}>
          {text.wholeRecord(record.index.events.length)}
        </button>
      )}
      <CopyLink app={app} className="tool" />
      <button
        type="button"
        className="tool"
        aria-label={text.csvLabel}
        aria-busy={isSaving}
        onClick={() => void save()}
      >
        {text.csv}
      </button>
    </div>
  );
}
