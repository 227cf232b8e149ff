import type { Adcode } from '../regions/region';
import { rankOf } from './rank';
import type { RegionStatus, Standing, Texture } from './status';

/** The values one region has on a day, before they become a colour. */
export interface OwnValues {
  readonly adcode: Adcode;
  readonly whole: Standing | null;
  readonly partial: Standing | null;
  readonly floor: Standing | null;
  readonly below: number;
  /** False when nothing was found for the area, or the record has no entry for it. */
  readonly researched: boolean;
}

/**
 * How a region stands on a day. The nine rules:
 *
 * 1. Two own values. W is the last whole step; it falls only through a later `encouraged` step, and never from ordered
 *    or enforced. P is the highest partial step since W took its present status, kept only while above W. Of steps on
 *    one day the higher counts. (`ownTimeline`)
 * 2. The floor F is the highest W of the nation and the province above; not of a prefecture. `encouraged`, partial
 *    steps and steps of units below never flow; `enforced` flows down as `ordered`; mainland only. (`floorOf`)
 * 3. The base is the higher of W and F, W on a tie; W `encouraged` stays until F is ordered.
 * 4. Stripes where P is at least the base or there is no base; else `lines` where F is above W (drawn by its pale fill alone); else solid.
 * 5. Acts of units below only make `below`; they never touch the fill.
 * 6. So a province is enforced only by a step of its own.
 * 7. With W, P and F empty: dots where nothing was found or nothing is recorded, else plain. Taiwan, Hong Kong and Macao
 *    are hatched, always.
 * 8. A deadline, running or past, never colours. (`deadlinesOn`)
 * 9. `since` is the first day of the unbroken status, `event` the latest step's; a step counts from the start of its day.
 */
export function regionStatus(values: OwnValues): RegionStatus {
  const { adcode, whole, partial, floor, below } = values;
  const inherited = floor !== null && floorIsBase(whole, floor);
  const base = inherited ? floor : whole;
  return { adcode, whole, partial, floor, base, inherited, texture: textureOf(values, base), below };
}

/** The status of a region to which mainland measures did not apply; the same on every day. */
export function notApplicable(adcode: Adcode): RegionStatus {
  const nothing = { whole: null, partial: null, floor: null, base: null };
  return { adcode, ...nothing, inherited: false, texture: 'hatch', below: 0 };
}

/** Of the downward meanings of the units above, nearest first: the highest; of equals the one longer in force. */
export function floorOf(above: readonly (Standing | null)[]): Standing | null {
  let floor: Standing | null = null;
  for (const next of above) {
    const order = rankOf(next) - rankOf(floor);
    if (order > 0 || (order === 0 && next !== null && floor !== null && next.since < floor.since))
      floor = next;
  }
  return floor;
}

function floorIsBase(whole: Standing | null, floor: Standing): boolean {
  if (whole?.status === 'encouraged') return floor.status === 'ordered';
  return rankOf(floor) > rankOf(whole);
}

function textureOf({ whole, partial, floor, researched }: OwnValues, base: Standing | null): Texture {
  if (partial !== null && (base === null || rankOf(partial) >= rankOf(base))) return 'stripes';
  if (floor !== null && rankOf(floor) > rankOf(whole)) return 'lines';
  if (base !== null) return 'solid';
  return researched ? 'plain' : 'dots';
}
