import { isAct } from '../../events/acts';
import type { DatedStep } from '../../events/dated';
import { groupBy } from '../../events/groupBy';
import type { DateMode, EventIndex } from '../../events/model';
import { hasOwnAct, type RegionStatus } from '../../events/status';
import type { EventStore } from '../../events/store';
import { stretchesOf } from '../../events/stretches';
import { NATION, NOT_APPLICABLE, type Adcode } from '../../regions/region';
import { paintOf, type RegionPaint } from '../../theme/paint';
import type { Day } from '../../time/day';

/** A stretch of days, both ends inclusive, on which a place stood the same. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly paint: RegionPaint;
  /** Whether an act of its own is what its colour says. */
  readonly isOwn: boolean;
}

/** Kinds of marks: an act that changes the class of its place, another act of its own, one of a place below, no act. */
export const MARK_KINDS = ['step', 'act', 'below', 'other'] as const;

/** An event in the row of its place. */
export interface RowMark {
  readonly event: EventIndex;
  readonly day: Day;
  readonly kind: (typeof MARK_KINDS)[number];
}

/** A place through time. */
export interface ChronologyRow {
  readonly adcode: Adcode;
  /** Its first act against mining; null where none is on record. */
  readonly first: EventIndex | null;
  /** Its first act that ordered all of it to stop; null where there is none. */
  readonly firstOrder: EventIndex | null;
  readonly segments: readonly Segment[];
  readonly marks: readonly RowMark[];
}

/** Whether what a place shows is its own act and not only the nation's. */
function showsOwn(status: RegionStatus): boolean {
  return hasOwnAct(status) && !(status.inherited && status.texture !== 'stripes');
}

/** How a place stood through time, from the steps that can change it: its own and the nation's. */
function segmentsOf(
  record: EventStore,
  adcode: Adcode,
  steps: readonly DatedStep[],
  mode: DateMode,
): readonly Segment[] {
  const { from: first, to } = record.index.bounds;
  const starts = [...new Set([first, ...steps.map(({ day }) => day)])]
    .filter((day) => day >= first && day <= to)
    .sort();
  return stretchesOf(record, adcode, { starts, to, mode })
    .filter(({ status }) => status.base !== null || status.partial !== null || status.texture === 'hatch')
    .map(({ status, ...days }) => ({ ...days, paint: paintOf(status), isOwn: showsOwn(status) }));
}

/** What `event` is in the row of `place`, which has these steps. */
function kindOf(event: EventIndex, place: Adcode, steps: readonly DatedStep[]): RowMark['kind'] {
  if (!isAct(event)) return 'other';
  if (event.adcode !== place) return 'below';
  return steps.some((step) => step.event === event.id) ? 'step' : 'act';
}

/**
 * The nation and the 34 provincial-level units through time, by adcode; each of `events` is marked in the row of the place
 * that it belongs to, on the day on which it counts in `mode`.
 */
export function chronologyOf(
  record: EventStore,
  events: readonly EventIndex[],
  mode: DateMode,
): readonly ChronologyRow[] {
  const { gazetteer } = record;
  const places = [NATION, ...gazetteer.children(NATION).map(({ adcode }) => adcode)];
  const stepsOf = groupBy(record.stepsIn(mode), (step) => step.adcode);
  const ofNation = stepsOf.get(NATION) ?? [];
  const eventsOf = groupBy(events, (event) => gazetteer.provinceOf(event.adcode) ?? NATION);
  const byDay = new Map(
    record
      .stopsIn(record.index.bounds, mode)
      .flatMap((day) => record.eventsOn(day, mode).map((event) => [event.id, day] as const)),
  );
  const actOf = (step?: DatedStep) => (step && record.event(step.event)) ?? null;
  return places.map((adcode): ChronologyRow => {
    const steps = stepsOf.get(adcode) ?? [];
    const against = steps.filter(({ status }) => status !== 'encouraged');
    const order = against.find(
      ({ status, extent }) => extent === 'whole' && (status === 'ordered' || status === 'enforced'),
    );
    return {
      adcode,
      first: actOf(against[0]),
      firstOrder: actOf(order),
      segments: segmentsOf(record, adcode, [...steps, ...ofNation], mode),
      marks: (eventsOf.get(adcode) ?? []).map((event) => ({
        event,
        day: byDay.get(event.id) ?? event.date,
        kind: kindOf(event, adcode, steps),
      })),
    };
  });
}

export const ORDERS = ['act', 'order', 'name', 'place'] as const;
export type RowOrder = (typeof ORDERS)[number];

/** What rows are sorted by beside what they hold. */
export interface RowKeys {
  readonly nameOf: (adcode: Adcode) => string;
  readonly compareNames: (a: string, b: string) => number;
  /** How far south and east a place lies: grows from the north-west to the south-east. */
  readonly southEast: (adcode: Adcode) => number;
}

/** `rows` in an order: the nation first, then those on which it can be said, last those to which nothing applied. */
export function sortRows(
  rows: readonly ChronologyRow[],
  order: RowOrder,
  keys: RowKeys,
): readonly ChronologyRow[] {
  const group = ({ adcode }: ChronologyRow) => (adcode === NATION ? 0 : NOT_APPLICABLE.has(adcode) ? 2 : 1);
  const byName = (a: ChronologyRow, b: ChronologyRow) =>
    keys.compareNames(keys.nameOf(a.adcode), keys.nameOf(b.adcode));
  const byAct = (which: 'first' | 'firstOrder') => (a: ChronologyRow, b: ChronologyRow) => {
    const [x, y] = [a[which]?.date ?? '9999', b[which]?.date ?? '9999'];
    return x === y ? 0 : x < y ? -1 : 1;
  };
  const by: Readonly<Record<RowOrder, (a: ChronologyRow, b: ChronologyRow) => number>> = {
    act: byAct('first'),
    order: byAct('firstOrder'),
    name: byName,
    place: (a, b) => keys.southEast(a.adcode) - keys.southEast(b.adcode),
  };
  return rows.toSorted((a, b) => group(a) - group(b) || by[order](a, b) || byName(a, b));
}

/** What can be said of who was first. */
export interface Firsts {
  readonly first: ChronologyRow;
  readonly order: ChronologyRow | null;
  readonly mainland: number;
  readonly own: number;
  /** How many acted first before 2021, in it, and later. */
  readonly years: readonly [before: number, during: number, after: number];
}

/** Who was first, and how many followed when; null where no province has an act of its own. */
export function firstsOf(rows: readonly ChronologyRow[]): Firsts | null {
  const mainland = rows.filter(({ adcode }) => adcode !== NATION && !NOT_APPLICABLE.has(adcode));
  const earliest = (which: 'first' | 'firstOrder') =>
    mainland
      .filter((row) => row[which] !== null)
      .reduce<ChronologyRow | null>(
        (best, row) => (best && best[which]!.date <= row[which]!.date ? best : row),
        null,
      );
  const first = earliest('first');
  if (first === null) return null;
  const years = mainland.flatMap((row) => row.first?.date.slice(0, 4) ?? []);
  return {
    first,
    order: earliest('firstOrder'),
    mainland: mainland.length,
    own: years.length,
    years: [
      years.filter((year) => year < '2021').length,
      years.filter((year) => year === '2021').length,
      years.filter((year) => year > '2021').length,
    ],
  };
}
