import { basename } from 'node:path';
import { UsageError } from './arguments';
import type { Shot } from './shot';

/**
 * The shots whose pictures `-o` names, by path or by file name, in the order of the list; all where it names none. Throws
 * `UsageError` for a name that is not in the list.
 */
export function requestedShots(shots: readonly Shot[], only: readonly string[]): readonly Shot[] {
  const matches = (name: string) => (shot: Shot) => shot.file === name || basename(shot.file) === name;
  for (const name of only) {
    if (!shots.some(matches(name))) throw new UsageError(`the list makes no ${name}`);
  }
  return only.length === 0 ? shots : shots.filter((shot) => only.some((name) => matches(name)(shot)));
}
