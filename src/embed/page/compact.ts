import type {
  Confidence,
  DatePrecision,
  DeadlineKind,
  EventIndex,
  Extent,
  LegalForce,
  RecordIndex,
  Topic,
} from '../../events/model';
import { hasClosingDeadline } from '../../events/dateMode';
import { headlineOn } from '../../events/headline';
import { createEventStore } from '../../events/store';
import { NATION, type Adcode, type Level, type Region } from '../../regions/region';
import type { Text } from '../../i18n/text';
import { DATE_MODES, STATUSES } from '../../events/vocabulary';
import { addDays, type Day } from '../../time/day';

/** A unit with its names; the ISO code of provinces and the nation. */
type NamedRow = readonly [adcode: Adcode, zh: string, en: string, iso?: string];
type EventRow = readonly [
  id: string,
  date: Day,
  precision: DatePrecision,
  /** Only where it can stand for the act. */
  effectiveOn: Day | null,
  /** Only of closing deadlines. */
  deadlineOn: Day | null,
  deadlineKind: DeadlineKind | null,
  adcode: Adcode,
  force: LegalForce,
  topic: Topic,
  confidence: Confidence,
  partOf: string | null,
  sources: number,
];

/**
 * As much of the record as colouring, counting and heading any day in any date mode takes: what stands in an embed's page.
 * Titles only of acts that head a day, names only of units that a caption or the drawing can name.
 */
export interface CompactRecord {
  readonly version: string;
  readonly bounds: RecordIndex['bounds'];
  /** Ascending. */
  readonly codes: readonly Adcode[];
  readonly named: readonly NamedRow[];
  readonly events: readonly EventRow[];
  /** Titles by the position of their event; empty for events that head no day. */
  readonly titles: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** The event by its position; the day only where it is not the event's; the status by its place in `STATUSES`. */
  readonly steps: readonly (readonly [
    adcode: Adcode,
    status: number,
    event: number,
    whole: 0 | 1,
    from?: Day,
  ])[];
  /** Units without an act for which something was found all the same. */
  readonly researched: readonly Adcode[];
  /** Prefecture and county of each place on the list of projects. */
  readonly slots: readonly (readonly [prefecture: Adcode | null, county: Adcode | null])[];
}

/** The day in force, where it is not before the act was made public. */
function usableEffective({ effectiveOn, announcedOn }: EventIndex): Day | null {
  return effectiveOn !== null && (announcedOn === null || effectiveOn >= announcedOn) ? effectiveOn : null;
}

/** Events that head some day in some mode, as an act of that day or as the last one before it. */
function heading(index: RecordIndex): Set<string> {
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
 * Level and parent of a code among the `known` ones, as GB/T 2260 makes them: zeros end a province and a prefecture; 90 in
 * the middle is a unit directly under its province, as are the counties of a municipality.
 */
function placeOf(adcode: Adcode, known: ReadonlySet<Adcode>): Pick<Region, 'level' | 'parent'> {
  if (adcode === NATION) return { level: 'national', parent: null };
  if (adcode.endsWith('0000')) return { level: 'province', parent: NATION };
  const province = `${adcode.slice(0, 2)}0000`;
  if (adcode.endsWith('00') || adcode.slice(2, 4) === '90') return { level: 'prefecture', parent: province };
  const prefecture = `${adcode.slice(0, 4)}00`;
  return { level: 'county', parent: known.has(prefecture) ? prefecture : province };
}

/** The codes of `regions`, ascending. Throws when a unit is not where its code says. */
function codesOf(regions: readonly Region[]): readonly Adcode[] {
  const known = new Set(regions.map(({ adcode }) => adcode));
  for (const { adcode, level, parent } of regions) {
    const place = placeOf(adcode, known);
    if (place.level !== level || place.parent !== parent)
      throw new Error(`${adcode} is not where its code says`);
  }
  return [...known].sort();
}

function regionsOf({ codes, named }: CompactRecord): Region[] {
  const names = new Map(named.map((row) => [row[0], row]));
  const known = new Set(codes);
  return codes.map((adcode) => {
    const [, zh, en, iso = null] = names.get(adcode) ?? [adcode, adcode, adcode];
    const name = { zh, en };
    return { adcode, ...placeOf(adcode, known), iso, name, short: name, pinyin: '', shape: false };
  });
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
    codes: codesOf(index.regions),
    named: index.regions.filter(keepsName).map(({ adcode, short, iso }): NamedRow => {
      const names = [adcode, short.zh, short.en] as const;
      return iso === null ? names : [...names, iso];
    }),
    events: index.events.map((event): EventRow => [
      event.id,
      event.date,
      event.datePrecision,
      usableEffective(event),
      ...(hasClosingDeadline(event)
        ? ([event.deadlineOn, event.deadlineKind!] as const)
        : ([null, null] as const)),
      event.adcode,
      event.force,
      event.topic,
      event.confidence,
      event.partOf ?? null,
      event.sources,
    ]),
    titles: {
      zh: index.events.map(({ id, title }) => (heads.has(id) ? title.zh : '')),
      en: index.events.map(({ id, title }) => (heads.has(id) ? title.en : '')),
    },
    steps: index.steps.map(({ adcode, status, from, event, extent }) => {
      const at = positions.get(event)!;
      const row = [adcode, STATUSES.indexOf(status), at, extent === 'whole' ? 1 : 0] as const;
      return from === index.events[at]!.date ? row : [...row, from];
    }),
    researched: index.areas
      .filter(({ adcode, evidence }) => evidence !== 'none-found' && !reached.has(adcode))
      .map(({ adcode }) => adcode),
    slots: index.projects
      .filter(({ countsTowards26 }) => countsTowards26)
      .map(({ prefecture, county }) => [prefecture, county]),
  };
}

function eventOf(row: EventRow, title: Text, levels: ReadonlyMap<Adcode, Level>): EventIndex {
  const [id, date, datePrecision, effectiveOn, deadlineOn, kind, adcode] = row;
  const [, , , , , , , force, topic, confidence, partOf, sources] = row;
  return {
    id,
    date,
    datePrecision,
    announcedOn: null,
    effectiveOn,
    deadlineOn,
    ...(kind === null ? {} : { deadlineKind: kind }),
    adcode,
    level: levels.get(adcode)!,
    force,
    topic,
    confidence,
    crackdown: false,
    inSeed: false,
    ...(partOf === null ? {} : { partOf }),
    title,
    issuer: null,
    sources,
  };
}

/** A record that paints, counts and heads every day as the whole one does; what else it says is left out. */
export function expandRecord(compact: CompactRecord): RecordIndex {
  const { version, bounds, events, titles, steps, researched, slots } = compact;
  const regions = regionsOf(compact);
  const levels = new Map(regions.map(({ adcode, level }) => [adcode, level]));
  return {
    version,
    bounds,
    regions,
    events: events.map((row, at) => eventOf(row, { zh: titles.zh[at]!, en: titles.en[at]! }, levels)),
    steps: steps.map(([adcode, status, at, whole, from = events[at]![1]]) => {
      const extent: Extent = whole === 1 ? 'whole' : 'partial';
      return { adcode, status: STATUSES[status]!, from, event: events[at]![0], extent };
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
