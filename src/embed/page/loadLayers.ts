import type { LateProgram } from '../../layers/watch';
import { loadModule } from './loadExplorer';

/** Loads the program of the late layers from its file, once. Rejects when that does not arrive. */
export function layersFrom(file: string): LateProgram {
  let failures = 0;
  return async () => {
    await loadModule(file, failures).catch((error: unknown) => {
      failures += 1;
      throw error;
    });
    return window.cnMiningMapLayers!;
  };
}
