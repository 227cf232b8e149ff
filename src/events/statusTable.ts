import { NOT_APPLICABLE, type Adcode } from '../regions/region';
import type { Gazetteer } from '../regions/gazetteer';
import { dayNumber, type Day } from '../time/day';
import type { Columns, ModeDays } from './columns';
import type { DateMode } from './model';
import { lastNotAfter, ownTimeline, type OwnTimeline } from './ownTimeline';
import type { RegionStatus, Standing, StatusSnapshot } from './status';
import { floorOf, notApplicable, regionStatus } from './statusOn';

interface Place {
  readonly adcode: Adcode;
  readonly own: OwnTimeline;
  /** Nation and province above, nearest first. */
  readonly flowing: readonly OwnTimeline[];
  /** First days of own acts of the units below, ascending. */
  readonly below: readonly number[];
  readonly applicable: boolean;
  readonly researched: boolean;
}

/** Every region's changes in one date mode, ready to be looked up by day. */
export type StatusTable = ReadonlyMap<Adcode, Place>;

function isApplicable(gazetteer: Gazetteer, adcode: Adcode): boolean {
  return !NOT_APPLICABLE.has(gazetteer.provinceOf(adcode) ?? adcode);
}

/** Positions of the steps of each region, ascending by day. */
function stepsByRegion({ index }: Columns, days: Int32Array): Map<Adcode, number[]> {
  const byRegion = new Map<Adcode, number[]>();
  index.steps.forEach((step, at) => {
    const known = byRegion.get(step.adcode);
    if (known) known.push(at);
    else byRegion.set(step.adcode, [at]);
  });
  for (const order of byRegion.values()) order.sort((a, b) => days[a]! - days[b]!);
  return byRegion;
}

/** Works out every change of every region once. Throws `RangeError` for a step of an unknown region. */
export function statusTable(gazetteer: Gazetteer, columns: Columns, modeDays: ModeDays): StatusTable {
  const days = modeDays.steps;
  const { steps, areas } = columns.index;
  const byRegion = stepsByRegion(columns, days);
  const none = ownTimeline({ steps, order: [], days });
  const timelines = new Map<Adcode, OwnTimeline>();
  const firstBelow = new Map<Adcode, number[]>(gazetteer.all.map(({ adcode }) => [adcode, []]));
  for (const [adcode, order] of byRegion) {
    if (!isApplicable(gazetteer, adcode)) continue;
    const timeline = ownTimeline({ steps, order, days });
    timelines.set(adcode, timeline);
    for (const above of gazetteer.ancestors(adcode)) firstBelow.get(above)!.push(timeline.days[0]!);
  }
  const researched = new Set(byRegion.keys());
  for (const area of areas) if (area.evidence !== 'none-found') researched.add(area.adcode);

  const flows = (adcode: Adcode): boolean => ['national', 'province'].includes(gazetteer.get(adcode).level);
  return new Map(
    gazetteer.all.map(({ adcode }): [Adcode, Place] => [
      adcode,
      {
        adcode,
        own: timelines.get(adcode) ?? none,
        flowing: gazetteer
          .ancestors(adcode)
          .filter(flows)
          .map((above) => timelines.get(above) ?? none),
        below: firstBelow.get(adcode)!.sort((a, b) => a - b),
        applicable: isApplicable(gazetteer, adcode),
        researched: researched.has(adcode),
      },
    ]),
  );
}

function at(values: readonly (Standing | null)[], position: number): Standing | null {
  return position < 0 ? null : values[position]!;
}

function statusAt(place: Place, day: number): RegionStatus {
  if (!place.applicable) return notApplicable(place.adcode);
  const own = lastNotAfter(place.own.days, day);
  return regionStatus({
    adcode: place.adcode,
    whole: at(place.own.whole, own),
    partial: at(place.own.partial, own),
    floor: floorOf(place.flowing.map((above) => at(above.flow, lastNotAfter(above.days, day)))),
    below: lastNotAfter(place.below, day) + 1,
    researched: place.researched,
  });
}

/** The status of every region on `day`: a binary search per region, when it is asked for. */
export function snapshotOf(table: StatusTable, day: Day, mode: DateMode): StatusSnapshot {
  const number = dayNumber(day);
  const known = new Map<Adcode, RegionStatus>();
  return {
    day,
    mode,
    of(adcode) {
      let status = known.get(adcode);
      if (!status) {
        const place = table.get(adcode);
        if (!place) throw new RangeError(`Unknown region: ${adcode}`);
        known.set(adcode, (status = statusAt(place, number)));
      }
      return status;
    },
  };
}
