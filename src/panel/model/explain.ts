import type { EventIndex, Status } from '../../events/model';
import { countClassOf } from '../../events/counts';
import type { RegionStatus, Standing } from '../../events/status';
import type { EventStore } from '../../events/store';
import type { Adcode } from '../../regions/region';
import type { Day } from '../../time/day';

/**
 * What of a region a reason explains. Drawn: `fill`; `lines`, a fill from above with its fine lines; `linesOver`, the fine
 * lines of an act from above over an own fill; `stripes`. Not drawn, because something higher covers it: `own` whole act,
 * `part` of the area, `above`.
 */
export type ReasonPart = 'fill' | 'lines' | 'linesOver' | 'stripes' | 'own' | 'part' | 'above';

/** One standing of a region, with the event that made it. */
export interface Reason {
  readonly part: ReasonPart;
  readonly status: Status;
  readonly since: Day;
  readonly event: EventIndex;
  /** The area whose act it is: the region itself, or a unit above. */
  readonly adcode: Adcode;
  readonly own: boolean;
}

/** Why a region looks as it does: reasons that each name an event, or why there is none. */
export type Explanation =
  | { readonly kind: 'acts'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'none' | 'noEvidence' | 'notApplicable' };

const WITHOUT_ACTS = {
  'none-yet': 'none',
  'no-evidence': 'noEvidence',
  'not-applicable': 'notApplicable',
} as const;

function partsOf(status: RegionStatus): readonly (readonly [ReasonPart, Standing | null])[] {
  const { base, whole, partial, floor, inherited, texture } = status;
  return [
    ['fill', inherited && texture === 'lines' ? null : base],
    ['lines', inherited && texture === 'lines' ? base : null],
    ['linesOver', !inherited && texture === 'lines' ? floor : null],
    ['stripes', texture === 'stripes' ? partial : null],
    ['part', texture === 'stripes' ? null : partial],
    ['own', inherited ? whole : null],
    ['above', inherited || texture === 'lines' ? null : floor],
  ];
}

/**
 * Every standing that makes or lies under the colour of a region, drawn ones first. Throws `RangeError` when a standing
 * names an event that the record lacks.
 */
export function explainStatus(status: RegionStatus, record: EventStore): Explanation {
  const name = countClassOf(status);
  if (name === 'none-yet' || name === 'no-evidence' || name === 'not-applicable') {
    return { kind: WITHOUT_ACTS[name] };
  }
  const reasons = partsOf(status).flatMap(([part, standing]): Reason[] => {
    if (standing === null) return [];
    const event = record.event(standing.event);
    if (event === undefined) throw new RangeError(`No such event: ${standing.event}`);
    const { status: value, since, adcode } = standing;
    return [{ part, status: value, since, event, adcode, own: adcode === status.adcode }];
  });
  return { kind: 'acts', reasons };
}
