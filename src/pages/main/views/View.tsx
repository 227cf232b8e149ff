import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { Chronology } from '../../../chronology/Chronology';
import { chronologyCaption } from '../../../chronology/headline';
import { chronologyOf } from '../../../chronology/model';
import { documentsOf } from '../../../events/documents';
import { isFiltering } from '../../../events/filter';
import { Chips } from '../../../filter/Chips';
import { Facets } from '../../../filter/Facets';
import { AppReading } from '../../../panel/AppReading';
import { GateState } from '../../../panel/parts/Gate';
import { Sources } from '../../../sources/Sources';
import type { App } from '../../../state/app';
import { paintKey } from '../../../state/paintKey';
import { Table } from '../../../table/Table';
import { useDetails, useEventsInView, type InView } from '../../../ui/useEventsInView';
import { askedHeadline, askText } from '../../../words/asked';
import { useDocument } from '../useDocument';
import { OpenEvent } from './OpenEvent';
import { ViewTools } from './ViewTools';
import './view.css';

/** The record seen otherwise than as a map: what is asked of it, the answer, and the event that is open. */
export function View({ app }: { readonly app: App }) {
  const inView = useEventsInView(app);
  const { state, events, isPending } = inView;
  const { lang } = state;
  const text = askText(lang);
  const { headline, statement } = useCaption(app, inView);
  useDocument(app, headline);
  useShown(app);
  return (
    <AppReading app={app}>
      <details className="filter-area" open={isWide()}>
        <summary>{text.filter}</summary>
        <Facets app={app} />
      </details>
      <div className="view-area">
        <header className="view-head">
          <h1 className="headline">{isPending ? text.filter : headline}</h1>
          <ViewTools app={app} events={events} />
          {statement !== null && <p className="statement">{statement}</p>}
          <Chips app={app} />
        </header>
        <Answer app={app} inView={inView} />
      </div>
      <OpenEvent app={app} />
    </AppReading>
  );
}

/** What the tab says of the events in view. */
function useCaption(
  app: App,
  { state, events }: InView,
): { readonly headline: string; readonly statement: string | null } {
  const tab = useStore(app.store, (now) => now.tab);
  const details = useDetails(app, true);
  return useMemo(() => {
    const { record } = app;
    const headline = askedHeadline(record, state, events);
    if (tab === 'sources' && details !== null)
      return {
        headline: askText(state.lang).sources.headline(documentsOf(events, details).length, headline),
        statement: null,
      };
    if (tab === 'timeline') {
      const first = chronologyCaption(record, chronologyOf(record, events, state.dates), state.lang);
      if (first !== null && !isFiltering(state)) return first;
    }
    return { headline, statement: null };
  }, [app, state, events, tab, details]);
}

/** What was asked for, as the tab shows it. */
function Answer({
  app,
  inView: { state, events, isPending },
}: {
  readonly app: App;
  readonly inView: InView;
}) {
  const tab = useStore(app.store, ({ tab }) => tab);
  const details = useDetails(app, true);
  if (isPending || (tab === 'sources' && details === null))
    return <GateState app={app} resource={app.details} />;
  if (tab === 'timeline') return <Chronology app={app} events={events} />;
  if (events.length === 0) return <p className="view-empty">{askText(state.lang).nothing}</p>;
  if (tab === 'table' || details === null) return <Table events={events} details={details} />;
  return (
    <Sources
      events={events}
      details={details}
      onSingle={() => app.actions.setFilter({ confidence: ['single-source'] })}
    />
  );
}

/** Whether the filter has a column of its own. */
const isWide = () => matchMedia('(min-width: 1100px)').matches;

/** Tells, as a map does once it is painted, that what the state asks for is on the screen. */
function useShown(app: App) {
  const state = useStore(app.store);
  const env = useStore(app.env);
  useEffect(() => {
    app.renderer.setState({ active: 'figure', painted: paintKey(state, env, app.context) });
  }, [app, state, env]);
}
