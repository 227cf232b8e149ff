import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { Chips } from '../../filter/Chips';
import { AppReading } from '../../panel/AppReading';
import type { App } from '../../state/app';
import { coloursOf } from '../../theme/colours';
import { Painted } from '../../ui/Painted';
import { ReadingContext, WITHOUT_LINKS } from '../../ui/reading';
import { Tabs } from '../../ui/Tabs';
import { useEventsInView } from '../../ui/useEventsInView';
import { useTheme } from '../../ui/useTheme';
import { useAnswer } from '../../views/useAnswer';
import './views.css';

interface Props {
  readonly app: App;
  /** Whether the reader may change the view, or what is listed. */
  readonly hasTabs: boolean;
  /** Whether nothing at all can be pressed. */
  readonly isStill?: boolean;
}

/** What is only looked at: events and places by their names alone. */
function StillReading({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  const lang = useStore(app.store, (state) => state.lang);
  const colours = coloursOf(useTheme(app));
  return (
    <ReadingContext value={{ ...WITHOUT_LINKS, record: app.record, lang, colours, isStill: true }}>
      {children}
    </ReadingContext>
  );
}

/** The record seen otherwise than as a map, as high as a map is: what is longer scrolls there. */
function View({ app, hasTabs, isStill = false }: Props) {
  const inView = useEventsInView(app);
  const { headline, statement, body } = useAnswer(app, inView);
  const view = (
    <>
      <section className="record-view" aria-label={headline} tabIndex={0}>
        <h1 className="headline">{headline}</h1>
        {statement !== '' && <p className="statement">{statement}</p>}
        {hasTabs && <Chips app={app} />}
        {body}
      </section>
      <Painted app={app} />
    </>
  );
  return isStill ? <StillReading app={app}>{view}</StillReading> : <AppReading app={app}>{view}</AppReading>;
}

/** The views of an embed: the map stands in the page itself, any other here in its place. */
export function Views({ app, hasTabs, isStill }: Props) {
  const tab = useStore(app.store, (state) => state.tab);
  useEffect(() => {
    document.documentElement.dataset['tab'] = tab;
  }, [tab]);
  return (
    <>
      {hasTabs && <Tabs app={app} place="frame" />}
      {tab !== 'map' && <View app={app} hasTabs={hasTabs} isStill={isStill} />}
    </>
  );
}
