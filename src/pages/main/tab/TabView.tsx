import { Chips } from '../../../filter/Chips';
import { Facets } from '../../../filter/Facets';
import { AppReading } from '../../../panel/AppReading';
import type { App } from '../../../state/app';
import { useEventsInView } from '../../../ui/useEventsInView';
import { filterText } from '../../../words/filterText';
import { Painted } from '../../../ui/Painted';
import { Unbroken } from '../../../ui/Unbroken';
import { useTabContent } from '../../../tabs/useTabContent';
import { useDocument } from '../useDocument';
import { OpenEvent } from './OpenEvent';
import { TabTools } from './TabTools';
import './tab.css';

/** What another tab than the map shows: what is asked of it, the answer, and the event that is open. */
export function TabView({ app }: { readonly app: App }) {
  const inView = useEventsInView(app);
  const { state, isPending } = inView;
  const { lang } = state;
  const text = filterText(lang);
  const { headline, statement, body } = useTabContent(app, inView);
  useDocument(app, headline);
  return (
    <AppReading app={app}>
      <details className="filter-area" open={isWide()}>
        <summary>{text.filter}</summary>
        <Facets app={app} />
      </details>
      <div className="tab-view">
        <header className="tab-head">
          <h1 className="headline">
            <Unbroken text={isPending ? text.filter : headline} lang={lang} />
          </h1>
          <TabTools app={app} inView={inView} />
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

/** Whether the filter has a column of its own. */
const isWide = () => matchMedia('(min-width: 68.75em)').matches;
