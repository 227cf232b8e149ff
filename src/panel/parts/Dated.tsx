import type { EventIndex } from '../../events/model';
import type { DayStyle } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Day } from '../../time/day';
import { dayPart, eventDatePart, type DatePart } from '../../words/parts';

function Dated({ text, machine }: DatePart) {
  return <time dateTime={machine}>{text}</time>;
}

interface DayTextProps {
  readonly day: Day;
  readonly lang: Lang;
  readonly style?: DayStyle;
}

/** A day, written out and readable by machine. */
export function DayText({ day, lang, style = 'long' }: DayTextProps) {
  return <Dated {...dayPart(day, lang, style)} />;
}

/** An event's date, no more exact than it is known. */
export function EventDate({ event, lang }: { readonly event: EventIndex; readonly lang: Lang }) {
  return <Dated {...eventDatePart(event, lang)} />;
}
