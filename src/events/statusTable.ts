import { NOT_APPLICABLE, type Adcode } from '../regions/region';
import type { Gazetteer } from '../regions/gazetteer';
import type { Day } from '../time/day';
import { countUpTo, type DatedStep } from './dated';
import { groupBy } from './groupBy';
import type { AreaIndex } from './model';
import { ownTimeline, type OwnState } from './ownTimeline';
import type { RegionStatus, StatusSnapshot } from './status';
import { floorOf, notApplicable, regionStatus } from './statusOn';

/** The states of one region's own acts, with their days apart to be searched. */
interface Timeline {
  readonly days: readonly Day[];
  readonly states: readonly OwnState[];
}

interface Place {
  readonly adcode: Adcode;
  readonly own: Timeline;
  /** Nation and province above, nearest first. */
  readonly flowing: readonly Timeline[];
  /** First days of own acts of the units below, ascending. */
  readonly below: readonly Day[];
  readonly applicable: boolean;
  readonly researched: boolean;
}

/** Every region's changes in one date mode, ready to be looked up by day. */
export type StatusTable = ReadonlyMap<Adcode, Place>;

const NO_ACTS: Timeline = { days: [], states: [] };

function timelineOf(steps: readonly DatedStep[]): Timeline {
  const states = ownTimeline(steps);
  return { days: states.map(({ from }) => from), states };
}

/** Works out every change of every region once, from steps in the order of `datedSteps`. */
export function statusTable(
  gazetteer: Gazetteer,
  areas: readonly AreaIndex[],
  steps: readonly DatedStep[],
): StatusTable {
  const isApplicable = (adcode: Adcode): boolean =>
    !NOT_APPLICABLE.has(gazetteer.provinceOf(adcode) ?? adcode);
  const flows = (adcode: Adcode): boolean => ['national', 'province'].includes(gazetteer.get(adcode).level);

  const byRegion = groupBy(steps, ({ adcode }) => adcode);
  const timelines = new Map<Adcode, Timeline>();
  for (const [adcode, own] of byRegion) if (isApplicable(adcode)) timelines.set(adcode, timelineOf(own));
  const timelineAt = (adcode: Adcode): Timeline => timelines.get(adcode) ?? NO_ACTS;

  const firstDays = [...timelines].flatMap(([adcode, { days }]) =>
    gazetteer.ancestors(adcode).map((above) => ({ above, day: days[0]! })),
  );
  const below = groupBy(firstDays, ({ above }) => above);
  const found = areas.filter(({ evidence }) => evidence !== 'none-found').map(({ adcode }) => adcode);
  const researched = new Set([...byRegion.keys(), ...found]);

  return new Map(
    gazetteer.all.map(({ adcode }): [Adcode, Place] => [
      adcode,
      {
        adcode,
        own: timelineAt(adcode),
        flowing: gazetteer.ancestors(adcode).filter(flows).map(timelineAt),
        below: (below.get(adcode) ?? []).map(({ day }) => day).sort(),
        applicable: isApplicable(adcode),
        researched: researched.has(adcode),
      },
    ]),
  );
}

/** The last state that began on or before `day`; undefined before the first. */
function stateOn({ days, states }: Timeline, day: Day): OwnState | undefined {
  return states[countUpTo(days, day) - 1];
}

function statusAt(place: Place, day: Day): RegionStatus {
  if (!place.applicable) return notApplicable(place.adcode);
  const own = stateOn(place.own, day);
  return regionStatus({
    adcode: place.adcode,
    whole: own?.whole ?? null,
    partial: own?.partial ?? null,
    floor: floorOf(place.flowing.map((above) => stateOn(above, day)?.flow ?? null)),
    below: countUpTo(place.below, day),
    researched: place.researched,
  });
}

/**
 * The status of every region on `day`: a binary search per region, when it is asked for. Throws `RangeError` for a code that
 * names none.
 */
export function statusesOn(table: StatusTable, day: Day): StatusSnapshot['of'] {
  const cache = new Map<Adcode, RegionStatus>();
  return (adcode) => {
    let status = cache.get(adcode);
    if (!status) {
      const place = table.get(adcode);
      if (!place) throw new RangeError(`Unknown region: ${adcode}`);
      cache.set(adcode, (status = statusAt(place, day)));
    }
    return status;
  };
}
