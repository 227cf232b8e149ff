import { countsOn, type ClassCount } from '../events/counts';
import { headlineOn } from '../events/headline';
import type { EventIndex, Status } from '../events/model';
import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { formatDated, formatDay, formatList } from '../i18n/format';
import { statusTerms } from '../i18n/messages/status';
import type { Lang } from '../i18n/text';
import { NATION, type Adcode } from '../regions/region';
import { figureText } from './messages';
import { projectCircles } from './cartography/projects';

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

/** `text` as the beginning of a sentence: "late June" heads a line as "Late June". */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function headlineText(store: EventStore, { day, mode }: StatusSnapshot, lang: Lang): string {
  const text = figureText(lang).headline;
  const headline = headlineOn(store, day, mode);
  const today = formatDay(day, lang);
  if (headline.event) {
    // Under the other date modes an event heads a day that is not its own.
    const on = headline.event.date === day ? dateOf(headline.event, lang) : today;
    return text.act(capitalised(on), headline.event.title[lang]);
  }
  if (headline.last) return text.quiet(today, dateOf(headline.last, lang), headline.last.title[lang]);
  return text.before(today);
}

/** The name of a class in running text. */
export function className(name: ClassCount['class'], lang: Lang): string {
  const words = statusTerms(lang);
  switch (name) {
    case 'part-only':
      return figureText(lang).legend.partOnly;
    case 'none-yet':
      return words.noStatus.none;
    case 'no-evidence':
      return words.noStatus.noEvidence;
    case 'not-applicable':
      return words.noStatus.notApplicable;
    default:
      return words.status[name];
  }
}

/** Strongest first, then what there is instead of a status. */
const SPOKEN: readonly ClassCount['class'][] = [
  'enforced',
  'ordered',
  'drafted',
  'signalled',
  'encouraged',
  'part-only',
  'none-yet',
  'no-evidence',
  'not-applicable',
];

function statementText(store: EventStore, snapshot: StatusSnapshot, lang: Lang, entered: Adcode): string {
  const text = figureText(lang).statement;
  const counts = countsOn(store, snapshot, entered);
  const country = entered === NATION;
  const items = SPOKEN.flatMap((name) => {
    const found = counts.find((count) => count.class === name);
    if (!found || found.total === 0) return [];
    const item = text.item(found.total, className(name, lang));
    const inherited = country ? text.inherited : text.fromAbove;
    return [found.inherited > 0 ? inherited(item, found.inherited, found.total) : item];
  });
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const list = items.join(text.join);
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
  const headline = headlineText(store, snapshot, lang);
  const statement = statementText(store, snapshot, lang, entered);
  const projects = projectCircles(store, entered, snapshot.day).reduce((sum, { count }) => sum + count, 0);
  const classes = (['enforced', 'ordered', 'drafted'] as const).flatMap((status) => {
    const names = namesOf(store, snapshot, entered, status, lang);
    return names === '' ? [] : [text[status](names)];
  });
  const altText = [
    entered === NATION ? text.country : text.province(store.gazetteer.get(entered).short[lang]),
    lang === 'zh' ? `${headline}。` : `${headline}.`,
    statement,
    ...classes,
    ...(projects > 0 ? [text.projects(projects)] : []),
  ].join(text.join);
  return { headline, statement, altText };
}
