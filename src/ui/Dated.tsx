import type { EventIndex } from '../events/model';
import type { DayStyle } from '../i18n/format';
import type { Day } from '../time/day';
import { dayPart, eventDatePart } from '../words/parts';
import { useReading } from './reading';
import { Said } from './Said';

interface DayTextProps {
  readonly day: Day;
  readonly style?: DayStyle;
}

/** A day, written out and readable by machine. */
export function DayText({ day, style }: DayTextProps) {
  return <Said parts={[dayPart(day, useReading().lang, style)]} />;
}

/** An event's date, no more exact than it is known. */
export function EventDate({ event }: { readonly event: EventIndex }) {
  return <Said parts={[eventDatePart(event, useReading().lang)]} />;
}
