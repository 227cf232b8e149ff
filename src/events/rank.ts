import type { Status } from './model';
import type { Standing } from './status';

const RANK: Readonly<Record<Status, number>> = {
  encouraged: -1,
  signalled: 1,
  drafted: 2,
  ordered: 3,
  enforced: 4,
};

/** Place on the scale: nothing is 0, `encouraged` lies on the other side of it. */
export function rankOf(standing: Standing | null): number {
  return standing === null ? 0 : RANK[standing.status];
}

/** Negative, zero or positive as `a` is lower than, equal to or higher than `b` on the scale. */
export function compareStatus(a: Status, b: Status): number {
  return RANK[a] - RANK[b];
}

/** What a status of a nation or province means for the units below it; null when it does not flow down. */
export function flowedStatus(status: Status): Status | null {
  if (status === 'encouraged') return null;
  return status === 'enforced' ? 'ordered' : status;
}
