import { useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { Chronology } from '../chronology/Chronology';
import { chronologyAnswer } from '../drawing/chronology/headline';
import { chronologyOf } from '../drawing/chronology/model';
import { documentsOf } from '../events/documents';
import { GateState } from '../panel/parts/Gate';
import { Sources } from '../sources/Sources';
import type { App } from '../state/app';
import { Table } from '../table/Table';
import type { InView } from '../ui/useEventsInView';
import { useLoaded } from '../ui/useResource';
import { filteredHeadline, filterText } from '../words/filterText';

/** What a tab shows and says. */
interface TabContent {
  readonly headline: string;
  /** Empty where the headline says it all. */
  readonly statement: string;
  readonly body: ReactElement;
}

/** What the tab shows of the events in view, and says of it. */
export function useTabContent(app: App, { state, events, isPending }: InView): TabContent {
  const tab = useStore(app.store, (now) => now.tab);
  const details = useLoaded(app.details);
  return useMemo((): TabContent => {
    const { record } = app;
    const text = filterText(state.lang);
    const caption = { headline: filteredHeadline(record, state, events), statement: '' };
    if (isPending || (tab === 'sources' && details === null))
      return { ...caption, body: <GateState app={app} resource={app.details} /> };
    if (tab === 'timeline') {
      const rows = chronologyOf(record, events, state.dates);
      return { ...chronologyAnswer(record, state, events, rows), body: <Chronology app={app} rows={rows} /> };
    }
    const empty = events.length === 0 ? <p className="tab-empty">{text.nothing}</p> : null;
    if (tab === 'table' || details === null)
      return { ...caption, body: empty ?? <Table events={events} details={details} /> };
    const documents = documentsOf(events, details);
    const onSingle = () => app.actions.setFilter({ confidence: ['single-source'] });
    return {
      ...caption,
      headline: text.sources.headline(documents.length, caption.headline),
      body: empty ?? <Sources events={events} documents={documents} onSingle={onSingle} />,
    };
  }, [app, state, events, isPending, tab, details]);
}
