import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Chips } from '../../filter/Chips';
import { AppReading } from '../../panel/AppReading';
import type { App } from '../../state/app';
import { Painted } from '../../ui/Painted';
import { Tabs } from '../../ui/Tabs';
import { useEventsInView } from '../../ui/useEventsInView';
import { useAnswer } from '../../views/useAnswer';
import './views.css';

interface Props {
  readonly app: App;
  /** Whether the reader may change the view, or what is listed. */
  readonly hasTabs: boolean;
}

/** The record seen otherwise than as a map, as high as a map is: what is longer scrolls there. */
function View({ app, hasTabs }: Props) {
  const inView = useEventsInView(app);
  const { headline, statement, body } = useAnswer(app, inView);
  return (
    <AppReading app={app}>
      <section className="record-view" aria-label={headline} tabIndex={0}>
        <h1 className="headline">{headline}</h1>
        {statement !== '' && <p className="statement">{statement}</p>}
        {hasTabs && <Chips app={app} />}
        {body}
      </section>
      <Painted app={app} />
    </AppReading>
  );
}

/** The views of an embed: the map stands in the page itself, any other here in its place. */
export function Views({ app, hasTabs }: Props) {
  const tab = useStore(app.store, (state) => state.tab);
  useEffect(() => {
    document.documentElement.dataset['tab'] = tab;
  }, [tab]);
  return (
    <>
      {hasTabs && <Tabs app={app} place="frame" />}
      {tab !== 'map' && <View app={app} hasTabs={hasTabs} />}
    </>
  );
}
