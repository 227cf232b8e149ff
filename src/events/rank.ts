import type { Status, StatusStep } from './model';
import type { Standing } from './status';

/** Place of each status on the scale; nothing is 0, `encouraged` lies on the other side of it. */
export const STATUS_RANK: Readonly<Record<Status, number>> = {
  encouraged: -1,
  signalled: 1,
  drafted: 2,
  ordered: 3,
  enforced: 4,
};

/** Place of a standing on the scale; 0 for none. */
export function rankOf(standing: Standing | null): number {
  return standing === null ? 0 : STATUS_RANK[standing.status];
}

/** The step that weighs most: by its status, then the whole before a part; undefined where there is none. */
export function strongestStep(
  steps: readonly Pick<StatusStep, 'status' | 'extent'>[],
): Pick<StatusStep, 'status' | 'extent'> | undefined {
  return steps.toSorted(
    (a, b) => STATUS_RANK[b.status] - STATUS_RANK[a.status] || (a.extent === 'whole' ? -1 : 1),
  )[0];
}

/** What a status of a nation or province means for the units below it; null when it does not flow down. */
export function flowedStatus(status: Status): Status | null {
  if (status === 'encouraged') return null;
  return status === 'enforced' ? 'ordered' : status;
}
