import type { LateProgram } from '../../layers/watch';
import { loadModule } from './loadExplorer';

/** Loads the program of the late layers from its file, once for all that ask. Rejects when that does not arrive. */
export function layersFrom(file: string): LateProgram {
  let failures = 0;
  let loading: Promise<void> | undefined;
  return async () => {
    loading ??= loadModule(file, failures).catch((error: unknown) => {
      failures += 1;
      loading = undefined;
      throw error;
    });
    await loading;
    return window.cnMiningMapLayers!;
  };
}
