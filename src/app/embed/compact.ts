import type {
  Confidence,
  DateMode,
  DatePrecision,
  DeadlineKind,
  EventIndex,
  Extent,
  LegalForce,
  RecordIndex,
  Status,
  Topic,
} from '../../events/model';
import { headlineOn } from '../../events/headline';
import { createEventStore } from '../../events/store';
import type { Adcode, Level, Region } from '../../regions/region';
import { addDays, type Day } from '../../time/day';

type RegionRow = readonly [
  adcode: Adcode,
  level: Level,
  parent: Adcode | null,
  zh?: string,
  en?: string,
  iso?: string | null,
];
type EventRow = readonly [
  id: string,
  date: Day,
  precision: DatePrecision,
  announcedOn: Day | null,
  effectiveOn: Day | null,
  deadlineOn: Day | null,
  deadlineKind: DeadlineKind | null,
  adcode: Adcode,
  level: Level,
  force: LegalForce,
  topic: Topic,
  confidence: Confidence,
  partOf: string | null,
  sources: number,
  zh?: string,
  en?: string,
];

/**
 * As much of the record as colouring, counting and heading any day in any date mode takes: what stands in an embed's page.
 * Titles only of acts that head a day, names only of units that a caption or the drawing can name.
 */
export interface CompactRecord {
  readonly version: string;
  readonly bounds: RecordIndex['bounds'];
  readonly regions: readonly RegionRow[];
  readonly events: readonly EventRow[];
  /** The event by its position. */
  readonly steps: readonly (readonly [
    adcode: Adcode,
    status: Status,
    from: Day,
    event: number,
    whole: 0 | 1,
  ])[];
  /** Units without an act for which something was found all the same. */
  readonly researched: readonly Adcode[];
  /** Prefecture and county of each place on the list of projects. */
  readonly slots: readonly (readonly [prefecture: Adcode | null, county: Adcode | null])[];
}

const MODES: readonly DateMode[] = ['recorded', 'effective', 'deadline'];

/** Events that head some day in some mode, as an act of that day or as the last one before it. */
function heading(index: RecordIndex): Set<string> {
  const store = createEventStore(index);
  const ids = new Set<string>();
  for (const mode of MODES) {
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

/** `index` without what a day's figure does not need; names of the units in `named` and of all that acts reach are kept. */
export function compactRecord(index: RecordIndex, named: ReadonlySet<Adcode>): CompactRecord {
  const heads = heading(index);
  const reached = new Set(index.steps.map(({ adcode }) => adcode));
  const keepsName = ({ adcode, level }: Region) =>
    level === 'national' || level === 'province' || named.has(adcode) || reached.has(adcode);
  const positions = new Map(index.events.map(({ id }, at) => [id, at]));
  return {
    version: index.version,
    bounds: index.bounds,
    regions: index.regions.map((region): RegionRow => {
      const { adcode, level, parent, short, iso } = region;
      if (!keepsName(region)) return [adcode, level, parent];
      const names = [adcode, level, parent, short.zh, short.en] as const;
      return iso === null ? names : [...names, iso];
    }),
    events: index.events.map((event): EventRow => {
      const row = [
        event.id,
        event.date,
        event.datePrecision,
        event.announcedOn,
        event.effectiveOn,
        event.deadlineOn,
        event.deadlineKind ?? null,
        event.adcode,
        event.level,
        event.force,
        event.topic,
        event.confidence,
        event.partOf ?? null,
        event.sources,
      ] as const;
      return heads.has(event.id) ? [...row, event.title.zh, event.title.en] : row;
    }),
    steps: index.steps.map(({ adcode, status, from, event, extent }) => [
      adcode,
      status,
      from,
      positions.get(event)!,
      extent === 'whole' ? 1 : 0,
    ]),
    researched: index.areas
      .filter(({ adcode, evidence }) => evidence !== 'none-found' && !reached.has(adcode))
      .map(({ adcode }) => adcode),
    slots: index.projects
      .filter(({ countsTowards26 }) => countsTowards26)
      .map(({ prefecture, county }) => [prefecture, county]),
  };
}

function regionOf([adcode, level, parent, zh = adcode, en = adcode, iso = null]: RegionRow): Region {
  const name = { zh, en };
  return { adcode, level, parent, iso, name, short: name, pinyin: '', shape: false };
}

function eventOf(row: EventRow): EventIndex {
  const [id, date, datePrecision, announcedOn, effectiveOn, deadlineOn, kind, adcode, level] = row;
  const [, , , , , , , , , force, topic, confidence, partOf, sources, zh = '', en = ''] = row;
  return {
    id,
    date,
    datePrecision,
    announcedOn,
    effectiveOn,
    deadlineOn,
    ...(kind === null ? {} : { deadlineKind: kind }),
    adcode,
    level,
    force,
    topic,
    confidence,
    crackdown: false,
    inSeed: false,
    ...(partOf === null ? {} : { partOf }),
    title: { zh, en },
    issuer: null,
    sources,
  };
}

/** A record that paints, counts and heads every day as the whole one does; what else it says is left out. */
export function expandRecord(compact: CompactRecord): RecordIndex {
  const { version, bounds, regions, events, steps, researched, slots } = compact;
  return {
    version,
    bounds,
    regions: regions.map(regionOf),
    events: events.map(eventOf),
    steps: steps.map(([adcode, status, from, event, whole]) => {
      const extent: Extent = whole === 1 ? 'whole' : 'partial';
      return { adcode, status, from, event: events[event]![0], extent };
    }),
    areas: researched.map((adcode) => ({ adcode, evidence: 'thin' as const })),
    projects: slots.map(([prefecture, county], at) => ({
      id: String(at),
      recordType: 'notice-slot' as const,
      name: { zh: null, en: null },
      prefecture,
      county,
      countsTowards26: true,
      slot: null,
      inSeed: false,
      confidence: 'confirmed' as const,
    })),
  };
}
