import { stepDay } from '../events/dateMode';
import type { DateMode, EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import type { Day } from '../time/day';

export type DateKind = 'recorded' | 'announced' | 'effective' | 'deadline';

/** One of an event's dates. `drives`: in the date mode in use the map changes colour on it. */
export interface EventDay {
  readonly kind: DateKind;
  readonly day: Day;
  readonly drives: boolean;
}

/** Which of several equal dates is named as the driving one: the mode's own first. */
const PREFERENCE: Readonly<Record<DateMode, readonly DateKind[]>> = {
  recorded: ['recorded', 'announced', 'effective'],
  effective: ['effective', 'recorded', 'announced'],
  deadline: ['deadline', 'recorded', 'announced', 'effective'],
};

/** The dates of an event, each kept apart, in the order they are shown. */
export function eventDates(event: EventIndex, record: EventStore, mode: DateMode): readonly EventDay[] {
  const days: Readonly<Record<DateKind, Day | null>> = {
    recorded: event.date,
    announced: event.announcedOn,
    effective: event.effectiveOn,
    deadline: event.deadlineOn,
  };
  const coloursOn = record.stepsOf(event).map((step) => stepDay(step, event, mode));
  const driving = new Set(coloursOn.map((day) => PREFERENCE[mode].find((kind) => days[kind] === day)));
  return (['recorded', 'announced', 'effective', 'deadline'] as const).flatMap((kind): EventDay[] => {
    const day = days[kind];
    return day === null ? [] : [{ kind, day, drives: driving.has(kind) }];
  });
}
