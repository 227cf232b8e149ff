import type { EventIndex } from '../../../events/model';
import { formatDated, formatDay } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import type { Day } from '../../../time/day';
import { markup, type Html } from '../html';

/** A day, written out and readable by machine. */
export function dayHtml(d: Day, lang: Lang): Html {
  return markup`<time datetime="${d}">${formatDay(d, lang)}</time>`;
}

/** An event's date for machines, no more exact than it is known: `2021-06`, `2021-06-20` or with the hour in China. */
export function machineDate({
  date,
  datePrecision,
  time,
}: Pick<EventIndex, 'date' | 'datePrecision' | 'time'>): string {
  if (datePrecision === 'minute' && time !== undefined) return `${date}T${time}+08:00`;
  return ['month', 'mid-month', 'late-month'].includes(datePrecision) ? date.slice(0, 7) : date;
}

/** An event's date in words, no more exact than it is known. */
export function eventDate(event: EventIndex, lang: Lang): string {
  return formatDated(event.date, event.datePrecision, event.time, lang);
}

/** An event's date, written out and readable by machine. */
export function eventDateHtml(event: EventIndex, lang: Lang): Html {
  return markup`<time datetime="${machineDate(event)}">${eventDate(event, lang)}</time>`;
}
