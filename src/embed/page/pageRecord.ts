import { headlineOn } from '../../events/headline';
import type { EventIndex, RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { DATE_MODES } from '../../events/vocabulary';
import { NATION, type Adcode, type Region } from '../../regions/region';
import { addDays } from '../../time/day';
import { leadOn } from '../../words/headline';

const NO_TEXT = { zh: '', en: '' };

/** Events that head some day in some mode, of the country or of a province, or are the last act before one that has none. */
function heading(index: RecordIndex): ReadonlySet<string> {
  const store = createEventStore(index);
  const entered = [NATION, ...store.gazetteer.children(NATION).map(({ adcode }) => adcode)];
  const deadlines = index.events.flatMap(({ deadlineOn }) => deadlineOn ?? []);
  const ids = new Set<string>();
  for (const mode of DATE_MODES) {
    for (const day of new Set([...store.stopsIn(index.bounds, mode), ...deadlines])) {
      const { event, ...rest } = headlineOn(store, addDays(day, 1), mode);
      const last = 'last' in rest ? rest.last : event;
      const leads = entered.map((adcode) => leadOn(store, { day, mode }, adcode)?.event);
      for (const head of [last, ...leads]) if (head) ids.add(head.id);
    }
  }
  return ids;
}

/** What no map, count, headline or legend reads of a region and an event. */
const UNREAD = {
  region: { name: NO_TEXT, shape: false, shapeParent: undefined, homonyms: undefined },
  event: {
    dateBasis: undefined,
    time: undefined,
    related: undefined,
    crackdown: false,
    inSeed: false,
    issuer: null,
  },
  project: { id: '', name: { zh: null, en: null }, slot: null, inSeed: false, confidence: 'confirmed' },
} as const;

/**
 * `index` as it stands in an embed's page, which colours, counts and heads every day in every date mode as the whole one:
 * without what these do not read. Titles stay on events that head a day, names on units that `named` has, that acts reach
 * or that an address may enter.
 */
export function pageRecord(index: RecordIndex, named: ReadonlySet<Adcode>): RecordIndex {
  const heads = heading(index);
  const reached = new Set(index.steps.map(({ adcode }) => adcode));
  const isNamed = ({ adcode, level }: Region) =>
    level === 'national' || level === 'province' || named.has(adcode) || reached.has(adcode);
  const isHead = ({ id }: EventIndex) => heads.has(id);
  return {
    ...index,
    regions: index.regions.map((region): Region => ({
      ...region,
      ...UNREAD.region,
      short: isNamed(region) ? region.short : NO_TEXT,
      // Read where a map has no room for two names.
      pinyin: isNamed(region) && region.short.en.includes('(') ? region.pinyin : '',
    })),
    events: index.events.map((event): EventIndex => ({
      ...event,
      ...UNREAD.event,
      title: isHead(event) ? event.title : NO_TEXT,
      datePrecision: isHead(event) ? event.datePrecision : 'day',
      // Read only to tell whether it was later than the day in force.
      announcedOn: event.effectiveOn === null ? null : event.announcedOn,
    })),
    areas: index.areas.filter(({ adcode, evidence }) => evidence !== 'none-found' && !reached.has(adcode)),
    projects: index.projects
      .filter(({ countsTowards26 }) => countsTowards26)
      .map((project) => ({ ...project, ...UNREAD.project })),
  };
}
