import type { EventIndex } from '../../../events/model';
import type { Lang } from '../../../i18n/text';
import type { Day } from '../../../time/day';
import { dayPart, eventDatePart, type DatePart } from '../../../words/parts';
import { markup, type Html } from '../html';

/** A date, written out and readable by machine. */
export function dateHtml({ machine, text }: DatePart): Html {
  return markup`<time datetime="${machine}">${text}</time>`;
}

/** A day, written out and readable by machine. */
export function dayHtml(d: Day, lang: Lang): Html {
  return dateHtml(dayPart(d, lang));
}

/** An event's date, no more exact than it is known. */
export function eventDateHtml(event: EventIndex, lang: Lang): Html {
  return dateHtml(eventDatePart(event, lang));
}
