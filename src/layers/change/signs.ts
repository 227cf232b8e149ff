import { isOwnKind, type Transition, type TransitionKind } from '../../events/transitions';
import type { Sign } from '../../theme/signs';

/** Whether a place stands as it did although it, or a place in it, acted in between. */
export function isBusy({ kind, others }: Transition): boolean {
  return kind === 'unchanged' && others.length > 0;
}

/** What a place can be told apart by: a kind, or that it changed nothing though it acted. */
export type RowKind = TransitionKind | 'busy';

/** What a place is told apart by. */
export function rowKindOf(transition: Transition): RowKind {
  return isBusy(transition) ? 'busy' : transition.kind;
}

/** The sign of a kind: what a place's own acts did, or that they changed nothing; null for what is told by colour alone. */
export function signOf(kind: RowKind): Sign | null {
  if (kind === 'busy') return 'unchanged';
  return isOwnKind(kind) ? kind : null;
}
