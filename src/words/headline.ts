import { isAct } from '../events/acts';
import { headlineOn } from '../events/headline';
import type { EventId, EventIndex } from '../events/model';
import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { capitalise, formatDated, formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { NATION, type Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { standingName } from './className';
import { figureText } from './figureText';

/** What a day is captioned for. */
export interface CaptionView {
  readonly lang: Lang;
  /** The nation or the province entered. */
  readonly entered: Adcode;
  /** The event whose card the reader opened; null without. */
  readonly opened: EventId | null;
}

/** The date of an event as its card gives it, without the hour. */
function dateOf(event: EventIndex, lang: Lang): string {
  const precision = event.datePrecision === 'minute' ? 'day' : event.datePrecision;
  return formatDated(event.date, precision, undefined, lang);
}

/** A headline of `event` on the map of `day`. Where that is not the event's own day both are named. */
function headedBy(event: EventIndex, day: Day, lang: Lang): string {
  const text = figureText(lang).headline;
  const date = capitalise(dateOf(event, lang));
  const title = event.title[lang];
  if (event.date !== day) return text.elsewhen(formatDay(day, lang), dateOf(event, lang), title);
  return event.confidence === 'contested' ? text.reported(date, title) : text.act(date, title);
}

/**
 * The event that a day in the country, or in the province `entered`, is headed by: its weightiest act, else the act whose
 * closing deadline ends on it, else what else the day has, a contested report last. Undefined for a day without any.
 */
function leadOn(
  record: EventStore,
  { day, mode }: Pick<StatusSnapshot, 'day' | 'mode'>,
  entered: Adcode,
): { readonly event: EventIndex; readonly isDeadline: boolean } | undefined {
  const isHere = ({ adcode }: Pick<EventIndex, 'adcode'>) =>
    entered === NATION || adcode === entered || record.gazetteer.ancestors(adcode).includes(entered);
  const events = record.rankedOn(day, mode).filter(isHere);
  const ending = record.deadlinesOn(day).find((deadline) => deadline.deadlineOn === day && isHere(deadline));
  const deadline = ending && record.event(ending.event);
  const act = events.find(isAct);
  if (act === undefined && deadline) return { event: deadline, isDeadline: true };
  const event = act ?? events.find(({ confidence }) => confidence !== 'contested') ?? events[0];
  return event && { event, isDeadline: false };
}

/** The headline of a day without event or deadline: in the country the last act, in a province how it stands. */
function quietHeadline(record: EventStore, snapshot: StatusSnapshot, { lang, entered }: CaptionView): string {
  const { day, mode } = snapshot;
  const text = figureText(lang).headline;
  const today = formatDay(day, lang);
  if (entered !== NATION) {
    const name = standingName(snapshot.of(entered), { gazetteer: record.gazetteer, lang, near: day });
    return text.standing(today, record.gazetteer.get(entered).short[lang], name);
  }
  const headline = headlineOn(record, day, mode);
  if (headline.event !== null) return headedBy(headline.event, day, lang);
  if (headline.last === null) return text.before(today);
  const { last, since } = headline;
  return text.quiet(today, dateOf(last, lang), last.title[lang], since.length);
}

/** The headline of a day: the event that the reader opened, else what the day is headed by, else what stands. */
export function headlineText(record: EventStore, snapshot: StatusSnapshot, view: CaptionView): string {
  const { lang, entered, opened } = view;
  const { day } = snapshot;
  const event = opened === null ? undefined : record.event(opened);
  if (event) return headedBy(event, day, lang);
  const lead = leadOn(record, snapshot, entered);
  if (lead === undefined) return quietHeadline(record, snapshot, view);
  if (!lead.isDeadline) return headedBy(lead.event, day, lang);
  const { title } = lead.event;
  return figureText(lang).headline.deadline(formatDay(day, lang), dateOf(lead.event, lang), title[lang]);
}
