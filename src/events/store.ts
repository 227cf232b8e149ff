import { createGazetteer, type Gazetteer } from '../regions/gazetteer';
import { NOT_APPLICABLE, type Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { DayRange } from '../time/span';
import { byWeight } from './acts';
import { datedEvents, datedSteps, type DatedStep } from './dated';
import { deadlineFinder } from './deadlines';
import { eventCalendar } from './eventCalendar';
import { groupBy } from './groupBy';
import { periodOf, periodStarts } from './periods';
import { createRecent } from './recent';
import { regionEvents } from './regionEvents';
import type { DateMode, EventId, EventIndex, Extent, RecordIndex, StatusStep } from './model';
import { projectFinder, type AreaProjects } from './projects';
import { hasOwnAct, type DeadlineState, type RegionStatus, type StatusSnapshot } from './status';
import { statusesOn, statusTable } from './statusTable';

/** The days of which answers are kept: one, the day before, both ends of a comparison, and some that are looked at in turn. */
const DAYS_KEPT = 8;

/** Everything the record says about days and regions. Immutable; `mode` is `recorded` where it is left out. */
export interface EventStore {
  readonly index: RecordIndex;
  readonly gazetteer: Gazetteer;
  /** How every region stands on a day; see `regionStatus` for the nine rules. */
  statusOn(day: Day, mode?: DateMode): StatusSnapshot;
  /**
   * First day of the period that `day` lies in: days on end without steps and events, up to the last day of a deadline, or one day
   * with some. What is drawn and said of places is the same on all of them, but for the day itself.
   */
  periodOf(day: Day, mode?: DateMode): Day;
  event(id: EventId): EventIndex | undefined;
  /** Events of a stretch, oldest first; both ends inclusive. */
  eventsIn(range: DayRange, mode?: DateMode): readonly EventIndex[];
  eventsOn(day: Day, mode?: DateMode): readonly EventIndex[];
  /** The same, the event that heads the day first; see `byWeight`. */
  rankedOn(day: Day, mode?: DateMode): readonly EventIndex[];
  /** Events of an area: its own, those that name it, and those that make a step of it. Newest last. */
  eventsOf(adcode: Adcode): readonly EventIndex[];
  /** Events of the units above that are not the area's own. Newest last; none for Taiwan, Hong Kong and Macao. */
  eventsAbove(adcode: Adcode): readonly EventIndex[];
  /** Event days of a stretch, oldest first: where playback and the event buttons stop. */
  stopsIn(range: DayRange, mode?: DateMode): readonly Day[];
  /** Days that carry an act, oldest first. */
  actDays(mode?: DateMode): readonly Day[];
  /** Every step with its day in `mode`, oldest first; within a day by event id. */
  stepsIn(mode?: DateMode): readonly DatedStep[];
  /** What an event makes of places, in the record's order; nothing for one that changes none. */
  stepsOf(event: EventIndex): readonly StatusStep[];
  /** The widest extent of an event's steps; undefined when it makes none. */
  reachOf(event: EventIndex): Extent | undefined;
  /** Units below with own acts in force on the day, by ascending adcode; as many as the region's `below`. */
  unitsBelow(adcode: Adcode, day: Day, mode?: DateMode): readonly RegionStatus[];
  projectsOf(adcode: Adcode): AreaProjects;
  /** Closing deadlines that run on the day, or have passed with no result on record (rule 8). */
  deadlinesOn(day: Day): readonly DeadlineState[];
}

/** Calls `make` once, when first asked. */
function lazily<T>(make: () => T): () => T {
  let cache: { readonly value: T } | undefined;
  return () => (cache ??= { value: make() }).value;
}

/** The events by id. Throws `RangeError` for an id given twice. */
function eventsById(events: readonly EventIndex[]): ReadonlyMap<EventId, EventIndex> {
  const byId = new Map(events.map((event) => [event.id, event]));
  if (byId.size < events.length) {
    const twice = events.find((event) => byId.get(event.id) !== event)!;
    throw new RangeError(`The record gives an id twice: ${twice.id}`);
  }
  return byId;
}

/** Throws `RangeError` for a step without event or region. */
function checkSteps({ steps, regions }: RecordIndex, events: ReadonlyMap<EventId, EventIndex>): void {
  const codes = new Set(regions.map(({ adcode }) => adcode));
  for (const { event, adcode } of steps) {
    if (!events.has(event)) throw new RangeError(`A step names an unknown event: ${event}`);
    if (!codes.has(adcode)) throw new RangeError(`A step names an unknown region: ${adcode}`);
  }
}

/** What is looked up under one date mode; each table is made when it is first asked for. */
function tablesOf(
  index: RecordIndex,
  events: ReturnType<typeof eventsById>,
  gazetteer: Gazetteer,
  mode: DateMode,
) {
  const steps = lazily(() => datedSteps(index, events, mode));
  const dated = lazily(() => datedEvents(index, steps(), mode));
  return {
    steps,
    status: lazily(() => statusTable(gazetteer, index.areas, steps())),
    calendar: lazily(() => eventCalendar(dated())),
    periods: lazily(() => periodStarts(dated(), steps())),
  };
}

/**
 * The record, from its published index. It is sorted here, once for each date mode, when the mode is first asked for. Throws
 * `RangeError` for an event id given twice or a step without event or region.
 */
export function createEventStore(index: RecordIndex): EventStore {
  const gazetteer = createGazetteer(index.regions);
  const events = eventsById(index.events);
  checkSteps(index, events);
  const tables = (mode: DateMode) => tablesOf(index, events, gazetteer, mode);
  const modes = {
    recorded: tables('recorded'),
    effective: tables('effective'),
    deadline: tables('deadline'),
  };
  const period = (day: Day, mode: DateMode = 'recorded') => periodOf(modes[mode].periods(), day);
  const statuses = createRecent<StatusSnapshot['of']>(DAYS_KEPT);
  const statusOn = (day: Day, mode: DateMode = 'recorded'): StatusSnapshot => ({
    day,
    mode,
    of: statuses(`${period(day, mode)} ${mode}`, () => statusesOn(modes[mode].status(), day)),
  });
  const eventsOn = (day: Day, mode: DateMode = 'recorded') =>
    modes[mode].calendar().within({ from: day, to: day });
  const byRegion = lazily(() => regionEvents(modes.recorded.calendar().all, index.steps));
  const reachOf = ({ id }: EventIndex) => byRegion().reachOf(id);
  const ranked = createRecent<readonly EventIndex[]>(DAYS_KEPT);
  const stepsByEvent = lazily(() => groupBy(index.steps, (step) => step.event));
  const deadlines = lazily(() => deadlineFinder(index.events, index.steps, events));
  const projects = lazily(() => projectFinder(gazetteer, index.projects));

  return {
    index,
    gazetteer,
    statusOn,
    periodOf: period,
    event: (id) => events.get(id),
    eventsIn: (range, mode = 'recorded') => modes[mode].calendar().within(range),
    eventsOn,
    rankedOn: (day, mode = 'recorded') =>
      ranked(`${day} ${mode}`, () => eventsOn(day, mode).toSorted(byWeight(reachOf))),
    eventsOf: (adcode) => byRegion().of([adcode]),
    eventsAbove(adcode) {
      if (NOT_APPLICABLE.has(gazetteer.provinceOf(adcode) ?? adcode)) return [];
      const own = new Set(byRegion().of([adcode]));
      return byRegion()
        .of(gazetteer.ancestors(adcode))
        .filter((above) => !own.has(above));
    },
    stopsIn: (range, mode = 'recorded') => modes[mode].calendar().daysWithin(range),
    actDays: (mode = 'recorded') => modes[mode].calendar().actDays,
    stepsIn: (mode = 'recorded') => modes[mode].steps(),
    stepsOf: ({ id }) => stepsByEvent().get(id) ?? [],
    reachOf,
    unitsBelow(adcode, day, mode) {
      const snapshot = statusOn(day, mode);
      if (snapshot.of(adcode).below === 0) return [];
      return gazetteer.all
        .filter((region) => gazetteer.ancestors(region.adcode).includes(adcode))
        .map((region) => snapshot.of(region.adcode))
        .filter(hasOwnAct);
    },
    projectsOf: (adcode) => projects()(adcode),
    deadlinesOn: (day) => deadlines()(day),
  };
}
