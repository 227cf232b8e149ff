import { buildRecord, type BuiltRecord } from '../record';

let built: BuiltRecord | undefined;

/** The record in `data/`, read, checked and built once for all test files of a process, which leave it as it is. */
export function builtRecord(): BuiltRecord {
  return (built ??= buildRecord());
}
