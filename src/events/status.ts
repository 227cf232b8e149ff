import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { DateMode, EventId, Status } from './model';

/** A status in force, the first day of its unbroken run, and the latest step's event that explains it. */
export interface Standing {
  readonly status: Status;
  readonly since: Day;
  readonly event: EventId;
  /** The area whose step it is: the region itself, or the ancestor a floor comes from. */
  readonly adcode: Adcode;
}

export type Texture = 'solid' | 'stripes' | 'lines' | 'dots' | 'plain' | 'hatch';

/** How one region stands on a day; the nine rules are in `statusOn`. */
export interface RegionStatus {
  readonly adcode: Adcode;
  /** W: the last act that addressed the whole area. */
  readonly whole: Standing | null;
  /** P: the highest partial act since, kept only while above W. */
  readonly partial: Standing | null;
  /** F: the highest whole act of the nation or province above; never for Taiwan, Hong Kong, Macao. */
  readonly floor: Standing | null;
  /** What the fill says: max(W, F), own on a tie; null when neither exists. */
  readonly base: Standing | null;
  /** True when the fill comes from the floor. */
  readonly inherited: boolean;
  readonly texture: Texture;
  /** How many units below have own acts in force on that day. Never colours this region. */
  readonly below: number;
}

/** Whether an act of the region's own is in force. */
export function hasOwnAct({ whole, partial }: RegionStatus): boolean {
  return whole !== null || partial !== null;
}

/** A region's own standings that its look shows: not those that a stronger act, its own or one from above, covers. */
export function shownOwn({
  whole,
  partial,
  inherited,
  texture,
}: RegionStatus): Pick<RegionStatus, 'whole' | 'partial'> {
  return { whole: inherited ? null : whole, partial: texture === 'stripes' ? partial : null };
}

/** A deadline that is running (`pending`, through its last day) or has passed with no recorded result. */
export interface DeadlineState {
  readonly event: EventId;
  readonly adcode: Adcode;
  readonly kind: 'shutdown' | 'clean-up';
  readonly deadlineOn: Day;
  readonly state: 'pending' | 'passed';
}

/** Every region's status on one day. Regions are worked out when asked for and remembered. */
export interface StatusSnapshot {
  readonly day: Day;
  readonly mode: DateMode;
  /** Throws `RangeError` for a code that names no region of the record. */
  readonly of: (adcode: Adcode) => RegionStatus;
}
