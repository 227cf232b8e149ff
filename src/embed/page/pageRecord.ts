import type { EventIndex, RecordIndex } from '../../events/model';
import type { Adcode, Region } from '../../regions/region';

/** In the place of a name that nothing reads. */
export const NO_TEXT = { zh: '', en: '' };

/** What no map, count, headline or legend reads of a region and an event. */
export const UNREAD = {
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
 * without what these do not read. Every title stays, since an address may open any event; names stay on units that `named`
 * has, that acts reach or that an address may enter.
 */
export function pageRecord(index: RecordIndex, named: ReadonlySet<Adcode>): RecordIndex {
  const reached = new Set(index.steps.map(({ adcode }) => adcode));
  const places = new Map(index.events.map(({ id }, at) => [id, at]));
  const isNamed = ({ adcode, level }: Region) =>
    level === 'national' || level === 'province' || named.has(adcode) || reached.has(adcode);
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
      // Read only to tell whether it was later than the day in force.
      announcedOn: event.effectiveOn === null ? null : event.announcedOn,
    })),
    // In the order of their events, which few texts tell apart.
    steps: index.steps.toSorted((a, b) => places.get(a.event)! - places.get(b.event)!),
    areas: index.areas.filter(({ adcode, evidence }) => evidence !== 'none-found' && !reached.has(adcode)),
    projects: index.projects
      .filter(({ countsTowards26 }) => countsTowards26)
      .map((project) => ({ ...project, ...UNREAD.project })),
  };
}
