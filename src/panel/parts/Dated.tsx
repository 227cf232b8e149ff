import type { EventIndex } from '../../events/model';
import { formatDated, formatDay, type DayStyle } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Day } from '../../time/day';

interface DayTextProps {
  readonly day: Day;
  readonly lang: Lang;
  readonly style?: DayStyle;
}

/** A day, written out and readable by machine. */
export function DayText({ day, lang, style = 'long' }: DayTextProps) {
  return <time dateTime={day}>{formatDay(day, lang, style)}</time>;
}

type Dateable = Pick<EventIndex, 'date' | 'datePrecision' | 'time'>;

function machineDate({ date, datePrecision, time }: Dateable): string {
  if (datePrecision === 'minute' && time !== undefined) return `${date}T${time}+08:00`;
  const monthOnly = ['month', 'mid-month', 'late-month'].includes(datePrecision);
  return monthOnly ? date.slice(0, 7) : date;
}

/** An event's date, no more exact than it is known. */
export function EventDate({ event, lang }: { readonly event: Dateable; readonly lang: Lang }) {
  return (
    <time dateTime={machineDate(event)}>
      {formatDated(event.date, event.datePrecision, event.time, lang)}
    </time>
  );
}
