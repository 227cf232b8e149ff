import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEventStore } from '../../events/store';
import { urlContextOf } from '../../state/url';
import { connectPlayback } from '../../timeline/connectPlayback';
import { DatesMenu } from '../../timeline/DatesMenu';
import { EffectFold } from '../../timeline/effect/EffectFold';
import { Timeline } from '../../timeline/Timeline';
import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/notices.en';
import { zh } from '../../i18n/messages/notices.zh';
import { mountRegionList } from '../../map/list/mountRegionList';
import { mountMap } from '../../map/mountMap';
import { shareHeldLayers } from '../../layers/held';
import type { App } from '../../state/app';
import type { AppState } from '../../state/state';
import { createActions } from '../../state/actions';
import { loadPart } from '../../state/load';
import { Boundary } from '../../ui/Boundary';
import { html } from '../../ui/dom';
import { latePart } from '../../ui/latePart';
import type { Use } from '../../ui/reading';
import { createResources } from '../../state/resources';
import { Details } from './Details';
import type { Handover } from './handover';
import { keepNotes } from './notes';
import './explorer.css';

const TabArea = latePart(() => import('./TabArea').then((part) => part.TabArea));

const LATER = ['shapes', 'details', 'series', 'webgl', 'worker', 'context-lost', 'late'] as const;

/** Resolves when no finger or button is down: what a hand holds must not be taken away. */
function handsOff(): Promise<void> {
  return new Promise((resolve) => {
    const held = document.querySelector(':active');
    if (!held || held === document.documentElement) return resolve();
    const done = () => resolve();
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, done, { once: true });
  });
}

/** The whole app on the page's own store, so that nothing that the reader or the host did is lost. */
async function createApp(handover: Handover): Promise<App> {
  const { version } = handover;
  const record = createEventStore(await loadPart('index', version));
  const context = urlContextOf(record);
  const app: App = {
    ...handover.app,
    record,
    context,
    actions: createActions(handover.app.store, context),
    // Only what is shared tells it, and an embed shares a link.
    released: null,
    stories: [],
    ...createResources(version, handover.app.notify),
  };
  return app;
}

/** Calls `mount` once, when the state first asks for what it puts into the page: only then does its program come. */
function onceRequested(app: App, isRequested: (state: AppState) => boolean, mount: () => void): void {
  let isMounted = false;
  app.store.subscribe(
    isRequested,
    (requested) => {
      if (!requested || isMounted) return;
      isMounted = true;
      mount();
    },
    { fireImmediately: true },
  );
}

/** Frames in which a chart waits for a press: narrow ones, and low ones that share their height out. */
const SMALL = { always: '(max-width: 29.9375em)', fit: '(max-width: 29.9375em), (max-height: 40em)' };

/** What the flags of an embed let its reader do. */
const allowedUse = (flags: Handover['flags']): Use =>
  flags.static ? 'look' : flags.hideControls ? 'read' : 'choose';

/** Puts the chart of the same days under the time once one is asked for. */
function keepEffect({ effect, flags }: Handover, app: App): void {
  const use = allowedUse(flags);
  const isSmall = matchMedia('fit' in document.documentElement.dataset ? SMALL.fit : SMALL.always).matches;
  onceRequested(
    app,
    ({ strip }) => strip !== 'none',
    () =>
      createRoot(effect).render(
        <Boundary app={app} fallback={null}>
          <EffectFold app={app} use={use} startsFolded={use === 'choose' && isSmall} />
        </Boundary>,
      ),
  );
}

/** Has the map in its place while its tab is open: what is not shown cannot be painted. */
function keepMap(map: HTMLElement, app: App): void {
  const view = html('div', { class: 'map-view' });
  map.append(view);
  let mounted: { destroy: () => void } | null = null;
  app.store.subscribe(
    ({ tab }) => tab === 'map',
    (isMap) => {
      mounted?.destroy();
      mounted = isMap ? mountMap(view, app) : null;
    },
    { fireImmediately: true },
  );
}

/** Puts the tabs, and what another than the map shows, before it once one is asked for: only then does their program come. */
function keepTabs(map: HTMLElement, app: App, use: Use): void {
  onceRequested(
    app,
    ({ tab }) => tab !== 'map',
    () => {
      const place = html('div', { class: 'tab-area' });
      map.before(place);
      createRoot(place).render(<TabArea app={app} use={use} />);
    },
  );
}

/** Takes over from the page's own drawing and slider, in their places, with the keyboard where it was. */
async function takeOver(handover: Handover): Promise<void> {
  const app = await createApp(handover);
  keepEffect(handover, app);
  // Where nothing may be pressed the page's own drawing stays, unless another tab is asked for.
  if (handover.flags.static) return keepTabs(handover.map, app, 'look');
  const shapes = await app.shapes.load();
  if (shapes.status === 'error') throw shapes.error;
  await handsOff();
  const { map, time, details, later, flags } = handover;
  const onSlider = document.activeElement?.closest('.slider input') !== null;
  const within = time.contains(document.activeElement);
  const list = html('div', { class: 'map-list' });
  keepMap(map, app);
  mountRegionList(list, app);
  map.append(list);
  handover.release();
  keepTabs(map, app, allowedUse(flags));
  if (flags.hideControls) connectPlayback(app, window);
  else {
    const root = createRoot(time);
    flushSync(() =>
      root.render(
        <Boundary app={app} fallback={null}>
          <Timeline app={app} />
          <DatesMenu app={app} />
        </Boundary>,
      ),
    );
    const next = time.querySelector<HTMLElement>(onSlider ? 'input[type="range"]' : 'button');
    if (within) next?.focus({ preventScroll: true });
  }
  keepNotes(later, app, LATER, messagesOf({ en, zh }));
  createRoot(details).render(
    <Boundary app={app} fallback={null}>
      <Details app={app} />
    </Boundary>,
  );
}

const handover = window.cnMiningMapEmbed;
if (handover) {
  shareHeldLayers(handover.layers);
  takeOver(handover).catch(handover.failed);
}
