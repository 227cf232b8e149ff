import type { EventIndex, Extent, Status } from '../events/model';
import { countClassOf, type WithoutActs } from '../events/counts';
import { shownOwn, type RegionStatus, type Standing } from '../events/status';
import type { EventStore } from '../events/store';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { relationsOf } from '../events/relations';

/**
 * What of a region a reason explains. Drawn: `fill` and `stripes`. Not drawn, because something covers it: `own` whole act,
 * `part` of the area, `above`.
 */
type ReasonPart = 'fill' | 'stripes' | 'own' | 'part' | 'above';

/** One standing of a region, with the event that made it. */
export interface Reason {
  readonly part: ReasonPart;
  readonly status: Status;
  readonly extent: Extent;
  readonly since: Day;
  readonly event: EventIndex;
  /** The area that the act was aimed at: the region itself, or a unit above. */
  readonly adcode: Adcode;
  /** Whether that is the region itself. */
  readonly own: boolean;
  /** The unit whose act it is: the region itself, or one above, which may have aimed it at the region alone. */
  readonly by: Adcode;
}

/** Why a region looks as it does: reasons that each name an event, or why there is none. */
export type Explanation = Readonly<{ kind: 'acts'; reasons: readonly Reason[] } | { kind: WithoutActs }>;

function partsOf(status: RegionStatus): readonly (readonly [ReasonPart, Standing | null])[] {
  const { base, whole, partial, floor, inherited } = status;
  const { partial: stripes } = shownOwn(status);
  return [
    ['fill', base],
    ['stripes', stripes],
    ['part', stripes === null ? partial : null],
    ['own', inherited ? whole : null],
    ['above', inherited ? null : floor],
  ];
}

/**
 * The unit above `adcode` whose act `event` is, itself or as what the same body says of the area in a larger act; else the area
 * itself. A part that another body did, as a local grid company's cut in a province-wide one, is not the larger act's.
 */
function actorOf(event: EventIndex, adcode: Adcode, record: EventStore): Adcode {
  const above = record.gazetteer.ancestors(adcode);
  const { whole } = relationsOf(event, record);
  const issuer = event.issuer?.zh;
  const same = whole !== null && issuer !== undefined && whole.issuer?.zh === issuer;
  return [event.adcode, ...(same ? [whole.adcode] : [])].find((actor) => above.includes(actor)) ?? adcode;
}

/**
 * Every standing that makes or lies under the colour of a region, drawn ones first. Throws `RangeError` when a standing
 * names an event that the record lacks.
 */
export function explainStatus(status: RegionStatus, record: EventStore): Explanation {
  const name = countClassOf(status);
  if (name === 'none-yet' || name === 'no-evidence' || name === 'not-applicable') {
    return { kind: name };
  }
  const reasons = partsOf(status).flatMap(([part, standing]): Reason[] => {
    if (standing === null) return [];
    const event = record.event(standing.event);
    if (event === undefined) throw new RangeError(`No such event: ${standing.event}`);
    const { status: value, since, adcode } = standing;
    const own = adcode === status.adcode;
    const extent = standing === status.partial ? 'partial' : 'whole';
    return [{ part, status: value, extent, since, event, adcode, own, by: actorOf(event, adcode, record) }];
  });
  return { kind: 'acts', reasons };
}
