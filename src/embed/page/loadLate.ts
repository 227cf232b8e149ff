import { loadModule } from './loadExplorer';

/** Loads what only some addresses ask for: the late layers, other versions of the record. */
export type LoadLate = () => Promise<NonNullable<Window['cnMiningMapLate']>>;

/** Loads the late program from its file, once for all that ask. Rejects when that does not arrive. */
export function lateFrom(file: string): LoadLate {
  let failures = 0;
  let loading: Promise<void> | undefined;
  return async () => {
    loading ??= loadModule(file, failures).catch((error: unknown) => {
      failures += 1;
      loading = undefined;
      throw error;
    });
    await loading;
    return window.cnMiningMapLate!;
  };
}
