import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Chips } from '../../filter/Chips';
import { AppReading } from '../../panel/AppReading';
import type { App } from '../../state/app';
import { Painted } from '../../ui/Painted';
import type { Use } from '../../ui/reading';
import { ReadingWithoutLinks } from '../../ui/ReadingWithoutLinks';
import { Unbroken } from '../../ui/Unbroken';
import { Tabs } from '../../tabs/Tabs';
import { useEventsInView } from '../../ui/useEventsInView';
import { useTabContent } from '../../tabs/useTabContent';
import './tabArea.css';

interface Props {
  readonly app: App;
  /** To choose is to change the tab, or what is listed. */
  readonly use: Use;
}

/** What the open tab shows, as high as a map is: what is longer scrolls there. */
function OpenTab({ app, use }: Props) {
  const inView = useEventsInView(app);
  const { headline, statement, body } = useTabContent(app, inView);
  const content = (
    <>
      <section className="tab-content" aria-label={headline} tabIndex={0}>
        <h1 className="headline">
          <Unbroken text={headline} lang={inView.state.lang} />
        </h1>
        {statement !== '' && <p className="statement">{statement}</p>}
        {use === 'choose' && <Chips app={app} />}
        {body}
      </section>
      <Painted app={app} />
    </>
  );
  if (use !== 'look') return <AppReading app={app}>{content}</AppReading>;
  return (
    <ReadingWithoutLinks app={app} isStatic>
      {content}
    </ReadingWithoutLinks>
  );
}

/** The tabs of an embed: the map stands in the page itself, what any other shows here in its place. */
export function TabArea({ app, use }: Props) {
  const tab = useStore(app.store, (state) => state.tab);
  useEffect(() => {
    document.documentElement.dataset['tab'] = tab;
  }, [tab]);
  return (
    <>
      {use === 'choose' && <Tabs app={app} place="frame" />}
      {tab !== 'map' && <OpenTab app={app} use={use} />}
    </>
  );
}
