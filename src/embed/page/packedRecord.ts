import type { EventIndex, ProjectIndex, RecordIndex, StatusStep } from '../../events/model';
import { NATION, type Adcode, type Level, type Region } from '../../regions/region';
import { columnsOf, rowsOf, type Columns, type Row } from './columns';
import { NO_TEXT, UNREAD } from './pageRecord';

/** A record as text in a page: its lists by column, without what each row is expected to say. */
export interface PackedRecord extends Pick<RecordIndex, 'version' | 'bounds' | 'areas'> {
  /** An adcode is here a number: what it exceeds the one before by. */
  readonly regions: Columns;
  /** Where an id holds the event's date there is a sign for it. */
  readonly events: Columns;
  /** An event is here its place among `events`. */
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
  const codes = regions.map(({ adcode }) => Number(adcode));
  return {
    version,
    bounds,
    areas,
    regions: columnsOf(
      regions.map((region, at) => ({
        ...beyond(region, EXPECTED.region(region)),
        adcode: codes[at]! - (codes[at - 1] ?? 0),
      })),
    ),
    events: columnsOf(
      events.map((event) => ({
        ...beyond(event, EXPECTED.event(event)),
        id: event.id.replace(event.date, DATE),
      })),
    ),
    steps: columnsOf(
      steps.map((step) => {
        const at = places.get(step.event);
        if (at === undefined) throw new RangeError(`A step names an unknown event: ${step.event}`);
        return { ...beyond(step, EXPECTED.step(events[at]!)), event: at };
      }),
    ),
    projects: columnsOf(projects.map((project) => beyond(project, EXPECTED.project))),
  };
}

/** The record that `packRecord` was given. */
export function unpackRecord(packed: PackedRecord): RecordIndex {
  let code = 0;
  const events = rowsOf(packed.events).map((row) => {
    const event = row as unknown as EventIndex;
    return { ...EXPECTED.event(event), ...event, id: event.id.replace(DATE, event.date) };
  });
  return {
    ...packed,
    regions: rowsOf(packed.regions).map((row) => {
      const adcode = String((code += row['adcode'] as number));
      return { ...EXPECTED.region({ adcode }), ...row, adcode } as Region;
    }),
    events,
    steps: rowsOf(packed.steps).map((row) => {
      const event = events[row['event'] as number]!;
      return { ...EXPECTED.step(event), ...row, event: event.id } as StatusStep;
    }),
    projects: rowsOf(packed.projects).map(
      (row) => ({ ...EXPECTED.project, ...row }) as unknown as ProjectIndex,
    ),
  };
}
