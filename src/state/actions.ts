import type { DateMode } from '../events/model';
import { NATION, type Adcode } from '../regions/region';
import { clampDay, type Day } from '../time/day';
import { NO_FILTER, type EventFilter } from '../events/filter';
import { createBasicActions, rangeOf, setterOf, type BasicActions } from './basicActions';
import { wholeRecord } from './eventsInView';
import { queryText } from './parameters';
import type { Compare, Metric, Strip, Tab, View } from './state';
import type { AppStore } from './store';
import { DEFAULT_STATE, parseUrl, roundView, type UrlContext } from './url';

/** Every way a view may change the state. All of them repair what they are given. */
export interface Actions extends BasicActions {
  /** Shows a day for its own events: the card that was open is closed. */
  readonly stepTo: (d: Day) => void;
  /** Shows one day as a step of the playback, which goes on. */
  readonly playTo: (d: Day) => void;
  /** Lists the events of the last day of a stretch alone. */
  readonly leaveRange: () => void;
  /** Lists the events of a stretch of days as a table: one choice, hence one entry of the browser's history. */
  readonly listRange: (from: Day, to: Day) => void;
  /** Compares two days on the map, in whichever order they are given: one choice, as above. */
  readonly compareDays: (a: Day, b: Day) => void;
  /** Lists the events of the whole record that answer `part` alone, whatever was asked before, as one choice. */
  readonly listFiltered: (part: Partial<EventFilter>) => void;
  /** Shows the events of the whole record. */
  readonly showAll: () => void;
  /** Compares the two ends of the range; null shows the range alone. Without a range it does nothing. */
  readonly setCompare: (compare: Compare | null) => void;
  /** Enters a province, or leaves it with the nation; the camera fits it. */
  readonly enter: (region: Adcode) => void;
  readonly hover: (adcode: Adcode | null) => void;
  /** Opens a tab. */
  readonly setTab: (tab: Tab) => void;
  /** Asks for certain events; what `part` does not name stays. */
  readonly setFilter: (part: Partial<EventFilter>) => void;
  readonly clearFilter: () => void;
  readonly setDates: (mode: DateMode) => void;
  /** Colours the map by another metric. */
  readonly setMetric: (metric: Metric) => void;
  readonly setStrip: (strip: Strip) => void;
  readonly setSpanAll: (all: boolean) => void;
  readonly setView: (view: View | null) => void;
  /** Opens a story at a step, or at its first: whoever tells it shows the step's view. */
  readonly openStory: (story: string, step?: string | null) => void;
  /** Shows a step of a story: what its address `at` says, in the reader's own language and look. */
  readonly showStep: (story: string, step: string, at: string) => void;
  /** Ends the story; what it showed last stays. */
  readonly leaveStory: () => void;
  /** One step back up: closes the card, then the selection, then the province. */
  readonly back: () => void;
}

/** The actions on `store`, with what they need of the record to repair their input. */
export function createActions(store: AppStore, context: UrlContext): Actions {
  const set = setterOf(store);
  const dayOf = (d: Day) => clampDay(d, context.bounds.from, context.bounds.to);
  const typed = (part: Partial<EventFilter>) =>
    part.q === undefined ? part : { ...part, q: queryText(part.q) };
  const exists = (adcode: Adcode) => context.gazetteer.has(adcode);

  /** What a reader keeps from view to view. */
  const ownLook = () => {
    const { lang, theme, renderer } = store.getState();
    return { lang, theme, renderer };
  };

  return {
    ...createBasicActions(store, context),
    stepTo: (d) => set({ time: { from: null, to: dayOf(d) }, event: null, playing: false }),
    playTo: (d) => set({ time: { from: null, to: dayOf(d) } }),
    setCompare: (compare) => {
      if (store.getState().time.from !== null) set({ compare, event: null, playing: false });
    },
    leaveRange: () => set({ time: { from: null, to: store.getState().time.to } }),
    listRange: (from, to) => set({ time: rangeOf(from, to, context), tab: 'table', playing: false }),
    compareDays: (a, b) =>
      set({ time: rangeOf(a, b, context), compare: 'change', tab: 'map', event: null, playing: false }),
    listFiltered: (part) =>
      set({ ...NO_FILTER, ...wholeRecord(store.getState()), ...typed(part), tab: 'table', playing: false }),
    showAll: () => set(wholeRecord(store.getState())),
    enter: (region) => {
      if (!exists(region)) return;
      const { level } = context.gazetteer.get(region);
      if (level !== 'national' && level !== 'province') return;
      set({ region, select: [], event: null, view: null, hover: null });
    },
    hover: (adcode) => {
      if (store.getState().hover !== adcode) set({ hover: adcode });
    },
    setTab: (tab) => set({ tab, playing: false }),
    setFilter: (part) => set(typed(part)),
    clearFilter: () => set(NO_FILTER),
    setDates: (dates) => set({ dates }),
    setMetric: (metric) => set({ metric }),
    setStrip: (strip) => set({ strip }),
    setSpanAll: (all) => set({ span: all ? 'all' : null }),
    setView: (view) => set({ view: view && roundView(view) }),
    openStory: (story, step = null) => set({ ...DEFAULT_STATE, ...ownLook(), story, step }),
    showStep: (story, step, at) => set({ ...parseUrl(at, context).state, ...ownLook(), story, step }),
    leaveStory: () => set({ story: null, step: null }),
    back: () => {
      const { event, select, region } = store.getState();
      if (event !== null) set({ event: null });
      else if (select.length > 0) set({ select: [] });
      else if (region !== NATION) set({ region: NATION, view: null });
    },
  };
}
