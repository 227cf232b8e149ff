import { useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { appText } from '../../words/appText';
import type { App } from '../../state/app';
import { EffectFold } from '../../timeline/effect/EffectFold';
import { Timeline } from '../../timeline/Timeline';
import { latePart } from '../../ui/latePart';
import { AfterMap } from './AfterMap';
import { Caption } from './Caption';
import { Header } from './Header';
import { MapCredit } from './MapCredit';
import { Notices } from './Notices';
// With the page: map and legend are there sooner than a style sheet that they would ask for.
import '../../map/map.css';
import '../../panel/legend/legend.css';
import '../../timeline/dates.css';
import { keepInView } from '../../ui/keepInView';
import { useLang } from '../../ui/useLang';
import { Tabs } from '../../tabs/Tabs';

/** Not needed to see the page: the map stands there already, as drawn into it, and the panel beside what is seen first. */
export const MapView = latePart(() => import('../../map/MapView').then((room) => room.MapView));
const SideMaps = latePart(() => import('./side/SideMaps').then((part) => part.SideMaps));
export const LegendArea = latePart(
  () => import('./LegendArea').then((part) => part.LegendArea),
  AwaitedLegend,
);
const Panel = latePart(() => import('../../panel/Panel').then((room) => room.Panel), Loading);
const StoryPart = latePart(() => import('./StoryPart').then((part) => part.StoryPart));
const RegionList = latePart(() => import('../../map/list/RegionList').then((room) => room.RegionList));

const TabView = latePart(() => import('./tab/TabView').then((part) => part.TabView), Loading);

/** In the legend's place until its program is there: a page without it shows no map that can be read. */
function AwaitedLegend({ app }: { readonly app: App }) {
  useLayoutEffect(() => {
    app.renderer.setState({ awaitsLegend: true });
    return () => app.renderer.setState({ awaitsLegend: false });
  }, [app]);
  return null;
}

function Loading({ app }: { readonly app: App }) {
  const lang = useLang(app);
  return <p className="panel-loading">{appText(lang).loading}</p>;
}

/** Whether a story is told, or was: the way back to it stays. */
function useWhetherTold(app: App): boolean {
  const isTold = useStore(app.store, (state) => state.story !== null);
  const [wasTold, setWasTold] = useState(isTold);
  if (isTold && !wasTold) setWasTold(true);
  return wasTold || isTold;
}

interface Props {
  readonly app: App;
  /** The map as the page was built with it; stands until the map has painted. */
  readonly still: string;
}

/** The day in words and as a map, with its legend. */
function MapArea({ app, still }: Props) {
  const lang = useLang(app);
  const isSide = useStore(app.store, (state) => state.compare === 'side');
  const painted = useStore(app.renderer, (renderer) => renderer.painted !== null);
  return (
    <section className="map-area" aria-label={appText(lang).mapArea}>
      <Caption app={app} />
      <div className="map-place">
        {!painted && <div className="first-paint" dangerouslySetInnerHTML={{ __html: still }} />}
        {isSide ? <SideMaps app={app} /> : <MapView app={app} />}
        <MapCredit lang={lang} />
      </div>
      <div className="legend-area">
        <LegendArea app={app} />
      </div>
    </section>
  );
}

/** What happened: the story that is told, the panel, and the places as a list. */
function PanelArea({ app }: Pick<Props, 'app'>) {
  const hasStory = useWhetherTold(app);
  return (
    <section id="panel" className="panel-area" aria-label={appText(useLang(app)).panelArea} tabIndex={-1}>
      {hasStory && <StoryPart app={app} />}
      <AfterMap app={app} waiting={<Loading app={app} />}>
        <Panel app={app} />
      </AfterMap>
      <div id="regions" tabIndex={-1}>
        <AfterMap app={app}>
          <RegionList app={app} />
        </AfterMap>
      </div>
    </section>
  );
}

/**
 * The whole page: headline, map with its legend, time, what happened, or another tab over the same time. Nothing here follows
 * the day: its parts do.
 */
export function Page({ app, still }: Props) {
  const lang = useLang(app);
  const tab = useStore(app.store, (state) => state.tab);
  const text = appText(lang);
  return (
    <div className="page">
      <a className="skip" href="#regions">
        {text.skipToRegions}
      </a>
      <a className="skip" href="#panel">
        {text.skipToPanel}
      </a>
      <Header app={app} />
      <Notices app={app} />
      <main className="stage" data-tab={tab}>
        {tab === 'map' ? <MapArea app={app} still={still} /> : <TabView app={app} />}
        <section className="time-area" aria-label={text.timeArea}>
          <Timeline app={app} />
          {/* On a low window a chart opens below the edge. A frame leaves scrolling to its host. */}
          <EffectFold app={app} onOpen={keepInView} />
        </section>
        <Tabs app={app} place="foot" />
        {tab === 'map' && <PanelArea app={app} />}
      </main>
    </div>
  );
}
