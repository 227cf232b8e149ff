import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { shallow } from 'zustand/shallow';
import type { DateMode } from '../../events/model';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import type { AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import type { Day } from '../../time/day';

/**
 * What `select`, the same function each time, gives of the state. May lag a fast slider by a frame or two: what reads it is
 * rendered when there is time, and not at all before, so that dragging never waits for it.
 */
export function useLater<T>({ store }: App, select: (state: AppState) => T): T {
  const [value, setValue] = useState(() => select(store.getState()));
  const last = useRef(value);
  useEffect(() => {
    const follow = () => {
      const next = select(store.getState());
      if (shallow(last.current, next)) return;
      last.current = next;
      startTransition(() => setValue(() => next));
    };
    follow();
    return store.subscribe(follow);
  }, [store, select]);
  return value;
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

const timeIn = ({ time, dates }: AppState) => ({ time, dates });

/** What is shown of time; see `useLater`. */
export function useShown(app: App): Shown {
  const { time, dates } = useLater(app, timeIn);
  return useMemo(() => {
    const { from, to } = resolveTime(time, app.context.bounds);
    return { from, day: to, mode: dates };
  }, [time, dates, app]);
}
