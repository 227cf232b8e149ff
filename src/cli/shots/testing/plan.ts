import { fileURLToPath } from 'node:url';
import { withAddresses } from '../addresses';
import { readArguments, type ShotsArguments } from '../arguments';
import { ConfigFaults, type ConfigFault } from '../fault';
import { readMaterial, type Material } from '../material';
import { planShots } from '../plan';
import { readShots } from '../read';
import type { Shot } from '../shot';
import { withStories } from '../stories';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

let read: Material | undefined;
/** The published record, read once per test file. */
export function material(): Material {
  return (read ??= readMaterial(ROOT));
}

/** Arguments of a command line. */
export function argumentsOf(...args: string[]): ShotsArguments {
  return readArguments(['shots.yml', ...args], {});
}

/** What a list plans. Throws `ConfigFaults`. */
export function planOf(source: string, ...args: string[]): readonly Shot[] {
  const list = withStories(withAddresses(readShots('shots.yml', source), material()), material().stories);
  return planShots('shots.yml', list, argumentsOf(...args), material().context);
}

/** Everything wrong with a list. */
export function faultsOf(source: string, ...args: string[]): readonly ConfigFault[] {
  try {
    planOf(source, ...args);
    return [];
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
}
