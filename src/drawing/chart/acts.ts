import { isAct } from '../../events/acts';
import type { EventIndex, Status } from '../../events/model';
import { strongestStep } from '../../events/rank';
import type { EventStore } from '../../events/store';
import { isWithin, type DayRange } from '../../time/span';

/** An act of the nation or a province as a mark on a chart. */
export interface ActMark {
  readonly event: EventIndex;
  /** The class that it put its area in; null where it changed none. */
  readonly status: Status | null;
  /** False for what looks like a measure on the line and is none. */
  readonly isMeasure: boolean;
}

/** The acts on mining of the nation and the provinces in some days, oldest first. Support is no measure, and left out. */
export function actMarks(record: EventStore, range: DayRange): readonly ActMark[] {
  return record.index.events.flatMap((event): readonly ActMark[] => {
    const { date, level, topic, adcode, crackdown } = event;
    const isHigh = level === 'national' || level === 'province';
    if (!isWithin(date, range) || !isHigh || !isAct(event) || topic === 'trading') return [];
    const status =
      strongestStep(record.stepsOf(event).filter((step) => step.adcode === adcode))?.status ?? null;
    if (status === 'encouraged') return [];
    return [{ event, status, isMeasure: crackdown }];
  });
}
