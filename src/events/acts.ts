import type { Level } from '../regions/region';
import type { EventIndex, Extent, LegalForce } from './model';

/**
 * True for what an authority is documented to have done. Market reactions, comment, and what sources contradict each
 * other about are events, shown and linked, but no acts: they head no day and make no colour.
 */
export function isAct({ force, topic, confidence }: EventIndex): boolean {
  const talk = force === 'consequence' || topic === 'consequence' || topic === 'commentary';
  return !talk && confidence !== 'contested';
}

const FORCE: readonly LegalForce[] = ['order', 'enforced', 'draft', 'policy-signal', 'consequence'];
const LEVEL: readonly Level[] = ['national', 'province', 'prefecture', 'county'];
const REACH: readonly (Extent | undefined)[] = ['whole', 'partial', undefined];

/**
 * Sorts the events of one day by how much they head it: acts before the rest; order, enforced, draft, signal; national,
 * then province, then lower. Of equals: about mining, addressing a whole area, an act of its own rather than a part of
 * another, confirmed, then by area and id. `reachOf` says which extent the event's own steps have.
 */
export function byWeight(
  reachOf: (event: EventIndex) => Extent | undefined,
): (a: EventIndex, b: EventIndex) => number {
  const keys = (event: EventIndex): readonly (number | string)[] => [
    isAct(event) ? 0 : 1,
    FORCE.indexOf(event.force),
    LEVEL.indexOf(event.level),
    event.topic === 'mining' || event.topic === 'mining-and-trading' ? 0 : 1,
    REACH.indexOf(reachOf(event)),
    event.partOf === undefined ? 0 : 1,
    event.confidence === 'confirmed' ? 0 : 1,
    event.adcode,
    event.id,
  ];
  return (a, b) => {
    const right = keys(b);
    const differs = keys(a).findIndex((key, at) => key !== right[at]);
    return differs < 0 ? 0 : keys(a)[differs]! < right[differs]! ? -1 : 1;
  };
}
