import type { EventIndex } from '../events/model';
import { capitalise, formatDated, formatDay, type DayStyle } from '../i18n/format';
import { fillSlots } from '../i18n/slots';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';

/** A date in words, with the form that machines read: no more exact than it is known. */
export interface DatePart {
  readonly kind: 'date';
  readonly text: string;
  /** For `<time datetime>`. */
  readonly machine: string;
}

/** A place of the record, which a page may link. */
export interface PlacePart {
  readonly kind: 'place';
  readonly text: string;
  readonly adcode: Adcode;
}

/** An event named by its title, which a page may link. */
export interface EventPart {
  readonly kind: 'event';
  readonly text: string;
  readonly event: EventIndex;
}

/** A text in a language of its own: a document's title (`cited`), its number or its publisher. `lang` is a BCP 47 tag. */
export interface TaggedPart {
  readonly kind: 'tagged';
  readonly text: string;
  readonly lang: string;
  readonly cited: boolean;
}

/** A word that leads its line. */
interface LeadPart {
  readonly kind: 'lead';
  readonly text: string;
}

/** A piece of what is said: plain text of the record in the reader's language, or something that a surface may mark or link. */
export type Part = string | DatePart | PlacePart | EventPart | TaggedPart | LeadPart;

/** A day, written out. */
export function dayPart(day: Day, lang: Lang, style: DayStyle = 'long'): DatePart {
  return { kind: 'date', text: formatDay(day, lang, style), machine: day };
}

type Dateable = Pick<EventIndex, 'date' | 'datePrecision' | 'time'>;

/** An event's date for machines, no more exact than it is known: `2021-06`, `2021-06-20`, or with the hour in China. */
export function machineDate({ date, datePrecision, time }: Dateable): string {
  if (datePrecision === 'minute' && time !== undefined) return `${date}T${time}+08:00`;
  return ['month', 'mid-month', 'late-month'].includes(datePrecision) ? date.slice(0, 7) : date;
}

/** An event's date in words, no more exact than it is known. */
export function eventDate(event: Dateable, lang: Lang): string {
  return formatDated(event.date, event.datePrecision, event.time, lang);
}

/** An event's date, written out and readable by machine. */
export function eventDatePart(event: Dateable, lang: Lang): DatePart {
  return { kind: 'date', text: eventDate(event, lang), machine: machineDate(event) };
}

/** A place by its short name. */
export function placePart(gazetteer: Gazetteer, adcode: Adcode, lang: Lang): PlacePart {
  return { kind: 'place', text: displayName(gazetteer, adcode, lang), adcode };
}

/** What an event is called where its title stands alone. */
export function eventName({ title }: Pick<EventIndex, 'title'>, lang: Lang): string {
  return capitalise(title[lang]);
}

/** An event by its title. */
export function eventPart(event: EventIndex, lang: Lang): EventPart {
  return { kind: 'event', text: eventName(event, lang), event };
}

/** A sentence with parts in its `{slots}`. Throws `RangeError` for a slot without a value. */
export function sentence(
  text: string,
  slots: Readonly<Record<string, Part | readonly Part[]>>,
): readonly Part[] {
  return fillSlots<Part | readonly Part[]>(text, slots).flat();
}

/** `parts` with `between` between each two. */
export function joinParts(parts: readonly Part[], between: string): readonly Part[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}
