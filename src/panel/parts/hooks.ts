import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DateMode } from '../../events/model';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { resolveTime } from '../../state/time';
import type { Day } from '../../time/day';

/** The reader's language. */
export function useLang(app: App): Lang {
  return useStore(app.store, (state) => state.lang);
}

/** The days that the panel speaks of. */
export interface Shown {
  readonly from: Day | null;
  readonly day: Day;
  readonly mode: DateMode;
}

/** What is said of one place on those days. */
export interface PlaceProps {
  readonly app: App;
  readonly adcode: Adcode;
  readonly shown: Shown;
}

/** What is shown of time. May lag a fast slider by a frame or two, so that dragging never waits for the panel. */
export function useShown(app: App): Shown {
  const time = useStore(app.store, (state) => state.time);
  const mode = useStore(app.store, (state) => state.dates);
  const shown = useMemo(() => {
    const { from, to } = resolveTime(time, app.context.bounds);
    return { from, day: to, mode };
  }, [time, mode, app]);
  return useDeferredValue(shown);
}
