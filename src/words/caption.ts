import type { EventId } from '../events/model';
import { listedProjects } from '../events/projectList';
import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { formatDay, formatDays } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { displayName } from '../regions/gazetteer';
import { NATION, type Adcode } from '../regions/region';
import { eventsHere } from '../state/eventsInView';
import type { Day } from '../time/day';
import type { DayRange } from '../time/span';
import { figureText } from './figureText';
import { headlineText } from './headline';
import { statementText } from './statement';

/** What is said about a day: above the map, and instead of it. */
export interface Caption {
  /** "20 June 2021: deadline to close 26 suspected mining projects in Sichuan". */
  readonly headline: string;
  /** Who did what, in names, and what holds elsewhere or is not on record. */
  readonly statement: string;
  /** For readers who cannot see the map: what it shows, the headline and the statement. */
  readonly altText: string;
}

/** What is captioned: the country, or a province entered; an event that the reader opened heads it. */
export interface CaptionOptions {
  readonly entered?: Adcode | undefined;
  readonly opened?: EventId | null;
  /** The range of days whose events are counted, whatever the filter, the last of them being the map's; undefined for a day alone. */
  readonly range?: DayRange | undefined;
}

/** The unit that a map of `entered` outlines for the event that was opened: its place, in the country the province of that. */
function outlinedBy(record: EventStore, opened: EventId | null, entered: Adcode): Adcode | null {
  const { gazetteer } = record;
  const place = opened === null ? undefined : record.event(opened)?.adcode;
  if (place === undefined || place === NATION) return null;
  if (entered === NATION) return gazetteer.provinceOf(place) ?? null;
  return gazetteer.ancestors(place).includes(entered) ? gazetteer.shapeOf(place) : null;
}

/** How many listed projects the circles of a map stand for, in a sentence; empty where there are none. */
export function circlesText(record: EventStore, entered: Adcode, day: Day, lang: Lang): string {
  const projects = listedProjects(record, entered, day);
  return projects > 0 ? figureText(lang).alt.projects(projects) : '';
}

/** Headline and statement of a map of the country, or of the province `entered`, with what else it marks, in sentences. */
export function mapCaption(
  { gazetteer }: EventStore,
  entered: Adcode,
  lang: Lang,
  {
    headline,
    statement,
    marks = [],
  }: Pick<Caption, 'headline' | 'statement'> & { readonly marks?: readonly string[] },
): Caption {
  const { country, province } = figureText(lang).alt;
  const place = entered === NATION ? country : province(gazetteer.get(entered).short[lang]);
  const sentences = [place, headline + LANGUAGES[lang].stop, statement, ...marks];
  return { headline, statement, altText: joinSentences(sentences, lang) };
}

/** A range of days in the country or in one province, with what is said of the map of the last. */
interface RangeOfPlace extends Pick<Caption, 'statement'> {
  readonly range: DayRange;
  readonly entered: Adcode;
}

/** What is said about a range of days in the country or in one province, over the map of the last. */
function rangeCaption(
  record: EventStore,
  { day, mode }: StatusSnapshot,
  { statement, range, entered }: RangeOfPlace,
  lang: Lang,
): Pick<Caption, 'headline' | 'statement'> {
  const text = figureText(lang).range;
  const events = eventsHere(record, { time: range, span: null, dates: mode, region: entered, select: [] });
  const place = entered === NATION ? null : displayName(record.gazetteer, entered, lang);
  return {
    headline: text.headline(formatDays(range, lang), place, events.length),
    statement: joinSentences([text.map(formatDay(day, lang)), statement], lang),
  };
}

/** What is said about a day, or a range, in the country or in one province. An event that the reader opened heads the day. */
export function captionOf(
  record: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  { entered = NATION, opened = null, range }: CaptionOptions = {},
): Caption {
  const statement = statementText(record, snapshot, entered, lang);
  const said =
    range && opened === null
      ? rangeCaption(record, snapshot, { statement, range, entered }, lang)
      : { headline: headlineText(record, snapshot, { lang, entered, opened }), statement };
  const outlined = outlinedBy(record, opened, entered);
  const marks = [
    outlined === null ? '' : figureText(lang).alt.outlined(displayName(record.gazetteer, outlined, lang)),
    circlesText(record, entered, snapshot.day, lang),
  ];
  return mapCaption(record, entered, lang, { ...said, marks });
}
