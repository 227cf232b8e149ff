import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { resolveTime } from '../state/time';
import { addMonths, type Day } from '../time/day';

/** The ends of what is shown of time, and what moves each. A range stays one while its ends move, and they never pass each other. */
export interface Ends {
  /** Null while a single day is shown. */
  readonly from: Day | null;
  readonly to: Day;
  readonly moveFrom: (day: Day) => void;
  readonly moveTo: (day: Day) => void;
  /** Shows the days between two. */
  readonly setRange: (a: Day, b: Day) => void;
  /** Makes a range that ends on the day shown: the month before it. */
  readonly enterRange: () => void;
  /** Compares the ends of that range. */
  readonly enterComparison: () => void;
  /** The last day of the range alone. */
  readonly leaveRange: () => void;
}

/** The ends of the time that `app` shows. */
export function useEnds({ store, actions, context }: App): Ends {
  const time = useStore(store, (state) => state.time);
  return useMemo(() => {
    const { from, to } = resolveTime(time, context.bounds);
    return {
      from,
      to,
      moveFrom: (day) => actions.setRange(day < to ? day : to, to),
      moveTo: (day) => {
        if (from === null) actions.setDay(day);
        else actions.setRange(from, day > from ? day : from);
      },
      setRange: actions.setRange,
      enterRange: () => actions.setRange(addMonths(to, -1), to),
      enterComparison: () => actions.compareDays(addMonths(to, -1), to),
      leaveRange: actions.leaveRange,
    };
  }, [time, context, actions]);
}
