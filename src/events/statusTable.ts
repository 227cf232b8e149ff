import { NOT_APPLICABLE, type Adcode } from '../regions/region';
import type { Gazetteer } from '../regions/gazetteer';
import { dayNumber, type Day } from '../time/day';
import { orderBy, type Columns, type ModeDays } from './columns';
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

/** The steps of each region that has any: their positions, ascending by day. */
function stepsByRegion({ index, stepRegions }: Columns, days: Int32Array): Map<Adcode, Int32Array> {
  const order = orderBy(stepRegions, orderBy(days));
  const byRegion = new Map<Adcode, Int32Array>();
  for (let from = 0, to = 0; from < order.length; from = to) {
    const region = stepRegions[order[from]!]!;
    while (to < order.length && stepRegions[order[to]!] === region) to += 1;
    byRegion.set(index.regions[region]!.adcode, order.subarray(from, to));
  }
  return byRegion;
}

/** Works out every change of every region once. */
export function statusTable(gazetteer: Gazetteer, columns: Columns, modeDays: ModeDays): StatusTable {
  const days = modeDays.steps;
  const byRegion = stepsByRegion(columns, days);
  const none = ownTimeline(columns, new Int32Array(), days);
  const timelines = new Map<Adcode, OwnTimeline>();
  const firstBelow = new Map<Adcode, number[]>(gazetteer.all.map(({ adcode }) => [adcode, []]));
  for (const [adcode, order] of byRegion) {
    if (!isApplicable(gazetteer, adcode)) continue;
    const timeline = ownTimeline(columns, order, days);
    timelines.set(adcode, timeline);
    for (const above of gazetteer.ancestors(adcode)) firstBelow.get(above)!.push(timeline.days[0]!);
  }
  const researched = new Set(byRegion.keys());
  for (const area of columns.index.areas) if (area.evidence !== 'none-found') researched.add(area.adcode);

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
