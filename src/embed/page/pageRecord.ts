import { headlineOn } from '../../events/headline';
import type { EventIndex, RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { DATE_MODES } from '../../events/vocabulary';
import type { Adcode, Region } from '../../regions/region';
import { addDays } from '../../time/day';

const NO_TEXT = { zh: '', en: '' };

/** Events that head some day in some mode, as an act of that day or as the last one before it. */
function heading(index: RecordIndex): ReadonlySet<string> {
  const store = createEventStore(index);
  const ids = new Set<string>();
  for (const mode of DATE_MODES) {
    for (const day of store.actDays(mode)) {
      for (const on of [day, addDays(day, 1)]) {
        const { event, ...rest } = headlineOn(store, on, mode);
        const head = event ?? ('last' in rest ? rest.last : null);
        if (head) ids.add(head.id);
      }
    }
  }
  return ids;
}

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
  return {
    ...index,
    regions: index.regions.map((region): Region => {
      const name = isNamed(region) ? region.short : NO_TEXT;
      return { ...region, name: NO_TEXT, short: name, pinyin: '', shape: false };
    }),
    events: index.events.map((event): EventIndex => ({
      ...event,
      title: heads.has(event.id) ? event.title : NO_TEXT,
      issuer: null,
    })),
    areas: index.areas.filter(({ adcode, evidence }) => evidence !== 'none-found' && !reached.has(adcode)),
    projects: index.projects
      .filter(({ countsTowards26 }) => countsTowards26)
      .map((project) => ({ ...project, name: { zh: null, en: null } })),
  };
}
