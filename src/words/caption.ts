import { countsOn } from '../events/counts';
import { headlineOn } from '../events/headline';
import type { EventIndex, Status } from '../events/model';
import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { listedProjects } from '../events/projects';
import { capitalise, formatDated, formatDay, formatList } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { NATION, type Adcode } from '../regions/region';
import { className } from './className';
import { countText, spokenCounts } from './counts';
import { figureText } from './figureText';

/** What is said about a day: above the map, and instead of it. */
export interface Caption {
  /** "20 June 2021: deadline for Sichuan’s 26 listed projects". */
  readonly headline: string;
  /** One sentence: how many units stand where. */
  readonly statement: string;
  /** For readers who cannot see the map: what it shows, the headline, the statement and the highest classes by name. */
  readonly altText: string;
}

/** The date of an event as exactly as it is known, without the hour. */
function dateOf(event: EventIndex, lang: Lang): string {
  const precision = event.datePrecision === 'minute' ? 'day' : event.datePrecision;
  return formatDated(event.date, precision, undefined, lang);
}

function headlineText(store: EventStore, { day, mode }: StatusSnapshot, lang: Lang): string {
  const text = figureText(lang).headline;
  const headline = headlineOn(store, day, mode);
  const today = formatDay(day, lang);
  if (headline.event) {
    // Under the other date modes an event heads a day that is not its own.
    const on = headline.event.date === day ? dateOf(headline.event, lang) : today;
    return text.act(capitalise(on), headline.event.title[lang]);
  }
  if (headline.last) return text.quiet(today, dateOf(headline.last, lang), headline.last.title[lang]);
  return text.before(today);
}

function statementText(store: EventStore, snapshot: StatusSnapshot, lang: Lang, entered: Adcode): string {
  const text = figureText(lang).statement;
  const counts = countsOn(store, snapshot, entered);
  const country = entered === NATION;
  const inheritedText = country ? text.inherited : text.fromAbove;
  const items = spokenCounts(counts).map((count) => {
    const { inherited, total } = count;
    const item = countText(count, lang);
    return inherited > 0 ? inheritedText(item, inherited, total) : item;
  });
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const list = items.join(LANGUAGES[lang].comma);
  if (country) return text.units(total, list);
  return text.unitsOf(store.gazetteer.get(entered).short[lang], total, list);
}

/** Units of the country or of the entered province whose own fill has `status`. */
function namesOf(
  store: EventStore,
  snapshot: StatusSnapshot,
  entered: Adcode,
  status: Status,
  lang: Lang,
): string {
  const names = store.gazetteer
    .children(entered)
    .filter(({ adcode }) => {
      const { base, inherited } = snapshot.of(adcode);
      return base?.status === status && !inherited;
    })
    .map(({ short }) => short[lang]);
  return formatList(names, lang);
}

/** What is said about a day in the country, or with `entered` about one province. */
export function captionOf(
  store: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  entered: Adcode = NATION,
): Caption {
  const text = figureText(lang).alt;
  const { colon, stop } = LANGUAGES[lang];
  const headline = headlineText(store, snapshot, lang);
  const statement = statementText(store, snapshot, lang, entered);
  const projects = listedProjects(store, entered, snapshot.day);
  const classes = (['enforced', 'ordered', 'drafted'] as const).flatMap((status) => {
    const names = namesOf(store, snapshot, entered, status, lang);
    return names === '' ? [] : [capitalise(className(status, lang)) + colon + names + stop];
  });
  const sentences = [
    entered === NATION ? text.country : text.province(store.gazetteer.get(entered).short[lang]),
    headline + stop,
    statement,
    ...classes,
    ...(projects > 0 ? [text.projects(projects)] : []),
  ];
  return { headline, statement, altText: joinSentences(sentences, lang) };
}
