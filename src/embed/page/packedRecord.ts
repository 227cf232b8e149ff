import type { EventIndex, ProjectIndex, RecordIndex, StatusStep } from '../../events/model';
import { NATION, type Adcode, type Level, type Region } from '../../regions/region';
import { dayFromNumber, dayNumber } from '../../time/day';
import { columnsOf, rowsOf, type Columns, type Row } from './columns';
import { NO_TEXT, UNREAD } from './pageRecord';

/** A record as text in a page: its lists by column, without what each row is expected to say. */
export interface PackedRecord extends Pick<RecordIndex, 'version' | 'bounds' | 'areas'> {
  /** An adcode is here a number: what it exceeds the one before by. So is the date of an event, in days. */
  readonly regions: Columns;
  /** Where an id holds the event's date there is a sign for it. */
  readonly events: Columns;
  /** An event is here by how many places of `events` it comes after the one before. */
  readonly steps: Columns;
  readonly projects: Columns;
}

/** The level that the digits of a code tell, as for all but a few. */
function levelOf(adcode: Adcode): Level {
  if (adcode === NATION) return 'national';
  return adcode.endsWith('0000') ? 'province' : adcode.endsWith('00') ? 'prefecture' : 'county';
}

/** The code above, as its digits tell it. */
const PARENT: Readonly<Record<Level, (adcode: Adcode) => Adcode | null>> = {
  national: () => null,
  province: () => NATION,
  prefecture: (adcode) => `${adcode.slice(0, 2)}0000`,
  county: (adcode) => `${adcode.slice(0, 4)}00`,
};

/** What most rows of each list say, from the little that is given of each. */
const EXPECTED = {
  region({ adcode }: Pick<Region, 'adcode'>) {
    const level = levelOf(adcode);
    const parent = PARENT[level](adcode);
    return { ...UNREAD.region, level, parent, iso: null, short: NO_TEXT, pinyin: '' };
  },
  event: ({ adcode }: Pick<EventIndex, 'adcode'>) =>
    ({
      ...UNREAD.event,
      datePrecision: 'day',
      announcedOn: null,
      effectiveOn: null,
      deadlineOn: null,
      level: levelOf(adcode),
      topic: 'mining',
      confidence: 'confirmed',
    }) as const,
  step: ({ adcode, date }: EventIndex) => ({ adcode, from: date, extent: 'whole' }) as const,
  project: {
    ...UNREAD.project,
    recordType: 'notice-slot',
    county: null,
    countsTowards26: true,
  } as const,
};

/** Stands for the date in an id: ids have none of it. */
const DATE = '*';

/** What each number exceeds the one before by: small numbers, of which many are the same. */
const rises = (numbers: readonly number[]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** The numbers that rise by what `rows` have as `field`. */
function summed(rows: readonly Row[], field: string): number[] {
  let sum = 0;
  return rows.map((row) => (sum += row[field] as number));
}

/** `row` without what `expected` says too. */
function beyond(row: object, expected: object): Row {
  const said = new Map(Object.entries(expected).map(([field, value]) => [field, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(row).filter(([field, value]) => JSON.stringify(value) !== said.get(field)),
  );
}

/** `record` for a page. Throws `RangeError` for a step without event. */
export function packRecord(record: RecordIndex): PackedRecord {
  const { version, bounds, areas, regions, events, steps, projects } = record;
  const places = new Map(events.map(({ id }, at) => [id, at]));
  const placeOf = ({ event }: StatusStep) => {
    const at = places.get(event);
    if (at === undefined) throw new RangeError(`A step names an unknown event: ${event}`);
    return at;
  };
  const codes = rises(regions.map(({ adcode }) => Number(adcode)));
  const days = rises(events.map(({ date }) => dayNumber(date)));
  const acts = rises(steps.map(placeOf));
  return {
    version,
    bounds,
    areas,
    regions: columnsOf(
      regions.map((region, at) => ({
        ...beyond(region, EXPECTED.region(region)),
        adcode: codes[at],
      })),
    ),
    events: columnsOf(
      events.map((event, at) => ({
        ...beyond(event, EXPECTED.event(event)),
        id: event.id.replace(event.date, DATE),
        date: days[at],
      })),
    ),
    steps: columnsOf(
      steps.map((step, at) => ({
        ...beyond(step, EXPECTED.step(events[placeOf(step)]!)),
        event: acts[at],
      })),
    ),
    projects: columnsOf(projects.map((project) => beyond(project, EXPECTED.project))),
  };
}

/** The record that `packRecord` was given. */
export function unpackRecord(packed: PackedRecord): RecordIndex {
  const [regions, events, steps] = [rowsOf(packed.regions), rowsOf(packed.events), rowsOf(packed.steps)];
  const codes = summed(regions, 'adcode');
  const days = summed(events, 'date');
  const acts = summed(steps, 'event');
  const ofEvents = events.map((row, at) => {
    const date = dayFromNumber(days[at]!);
    const event = { ...row, date } as unknown as EventIndex;
    return { ...EXPECTED.event(event), ...event, id: event.id.replace(DATE, date) };
  });
  return {
    ...packed,
    regions: regions.map((row, at) => {
      const adcode = String(codes[at]);
      return { ...EXPECTED.region({ adcode }), ...row, adcode } as Region;
    }),
    events: ofEvents,
    steps: steps.map((row, at) => {
      const event = ofEvents[acts[at]!]!;
      return { ...EXPECTED.step(event), ...row, event: event.id } as StatusStep;
    }),
    projects: rowsOf(packed.projects).map(
      (row) => ({ ...EXPECTED.project, ...row }) as unknown as ProjectIndex,
    ),
  };
}
