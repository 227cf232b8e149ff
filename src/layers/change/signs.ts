import { isOwnKind, type Transition, type TransitionKind } from '../../events/transitions';
import type { Sign } from '../../theme/signs';

/** Whether a place stands as it did although it, or a place in it, acted in between. */
export function isBusy({ kind, others }: Transition): boolean {
  return kind === 'unchanged' && others.length > 0;
}

/** The sign of a kind: what a place's own acts did, or that they changed nothing; null for what is told by colour alone. */
export function signOf(kind: TransitionKind | 'busy'): Sign | null {
  if (kind === 'busy') return 'unchanged';
  return isOwnKind(kind) ? kind : null;
}
