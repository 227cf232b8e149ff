import type { EventId } from '../events/model';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import { clampDay, type Day } from '../time/day';
import type { AppState, ThemeChoice } from './state';
import type { AppStore } from './store';
import type { UrlContext } from './url';

/** The ways to change the state that every view has, and a host's messages. All of them repair what they are given. */
export interface BasicActions {
  /** Shows one day; a range collapses to it. Any hand on the time stops the playback. */
  readonly setDay: (d: Day) => void;
  /** Lists the events of a stretch of days, in whichever order its ends are given; what is compared stays so. */
  readonly setRange: (from: Day, to: Day) => void;
  readonly setPlaying: (playing: boolean) => void;
  /** Highlights one place, or several in their order, and lists them in the panel; null for none. */
  readonly select: (places: Adcode | readonly Adcode[] | null) => void;
  /** Opens an event's card and moves the time to its day; null closes it. */
  readonly openEvent: (id: EventId | null, options?: { keepDay?: boolean }) => void;
  readonly setLang: (lang: Lang) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** Sets parts of the state of `store`. A comparison ends with its range. */
export const setterOf =
  (store: AppStore) =>
  (part: Partial<AppState>): void =>
    store.setState(part.time?.from === null ? { ...part, compare: null } : part);

/** The stretch between two days, in whichever order they are given, as far as the record goes. */
export function rangeOf(a: Day, b: Day, { bounds }: UrlContext): { readonly from: Day; readonly to: Day } {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return { from: clampDay(from, bounds.from, bounds.to), to: clampDay(to, bounds.from, bounds.to) };
}

/** The basic actions on `store`, with what they need of the record to repair their input. */
export function createBasicActions(store: AppStore, context: UrlContext): BasicActions {
  const set = setterOf(store);
  const dayOf = (d: Day) => clampDay(d, context.bounds.from, context.bounds.to);
  return {
    setDay: (d) => set({ time: { from: null, to: dayOf(d) }, playing: false }),
    setRange: (from, to) => set({ time: rangeOf(from, to, context), playing: false }),
    setPlaying: (playing) => set({ playing }),
    select: (places) => {
      const chosen = places === null ? [] : [places].flat();
      set({ select: [...new Set(chosen)].filter(context.gazetteer.has), event: null });
    },
    openEvent: (id, options) => {
      const eventDay = id === null ? undefined : context.eventDay(id);
      if (id === null || eventDay === undefined) set({ event: null });
      else if (options?.keepDay) set({ event: id, playing: false });
      else set({ event: id, time: { from: null, to: dayOf(eventDay) }, playing: false });
    },
    setLang: (lang) => set({ lang }),
    setTheme: (theme) => set({ theme }),
  };
}
