import { useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { Chronology } from '../../../chronology/Chronology';
import { chronologyAnswer } from '../../../drawing/chronology/headline';
import { chronologyOf } from '../../../drawing/chronology/model';
import { documentsOf } from '../../../events/documents';
import { Chips } from '../../../filter/Chips';
import { Facets } from '../../../filter/Facets';
import { AppReading } from '../../../panel/AppReading';
import { GateState } from '../../../panel/parts/Gate';
import { Sources } from '../../../sources/Sources';
import type { App } from '../../../state/app';
import { Table } from '../../../table/Table';
import { useEventsInView, type InView } from '../../../ui/useEventsInView';
import { useLoaded } from '../../../ui/useResource';
import { askedHeadline, askText } from '../../../words/asked';
import { Painted } from '../Painted';
import { useDocument } from '../useDocument';
import { OpenEvent } from './OpenEvent';
import { ViewTools } from './ViewTools';
import './view.css';

/** The record seen otherwise than as a map: what is asked of it, the answer, and the event that is open. */
export function View({ app }: { readonly app: App }) {
  const inView = useEventsInView(app);
  const { state, isPending } = inView;
  const { lang } = state;
  const text = askText(lang);
  const { headline, statement, body } = useAnswer(app, inView);
  useDocument(app, headline);
  return (
    <AppReading app={app}>
      <details className="filter-area" open={isWide()}>
        <summary>{text.filter}</summary>
        <Facets app={app} />
      </details>
      <div className="view-area">
        <header className="view-head">
          <h1 className="headline">{isPending ? text.filter : headline}</h1>
          <ViewTools app={app} inView={inView} />
          {statement !== '' && <p className="statement">{statement}</p>}
          <Chips app={app} />
        </header>
        {body}
      </div>
      <OpenEvent app={app} />
      <Painted app={app} />
    </AppReading>
  );
}

interface Answer {
  readonly headline: string;
  /** Empty where the headline says it all. */
  readonly statement: string;
  readonly body: ReactElement;
}

/** What the tab shows of the events in view, and says of it. */
function useAnswer(app: App, { state, events, isPending }: InView): Answer {
  const tab = useStore(app.store, (now) => now.tab);
  const details = useLoaded(app.details);
  return useMemo((): Answer => {
    const { record } = app;
    const text = askText(state.lang);
    const caption = { headline: askedHeadline(record, state, events), statement: '' };
    if (isPending || (tab === 'sources' && details === null))
      return { ...caption, body: <GateState app={app} resource={app.details} /> };
    if (tab === 'timeline') {
      const rows = chronologyOf(record, events, state.dates);
      return { ...chronologyAnswer(record, state, events, rows), body: <Chronology app={app} rows={rows} /> };
    }
    const empty = events.length === 0 ? <p className="view-empty">{text.nothing}</p> : null;
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

/** Whether the filter has a column of its own. */
const isWide = () => matchMedia('(min-width: 1100px)').matches;
