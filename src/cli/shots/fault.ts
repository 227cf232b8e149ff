/** One thing wrong with a list of shots: where it is and what to do about it. */
export interface ConfigFault {
  readonly line: number;
  /** Path of the value, as in `2.state.time`; entries count from 1. */
  readonly path: string;
  readonly message: string;
}

/** Thrown when a list cannot be used; holds every fault. */
export class ConfigFaults extends Error {
  override readonly name = 'ConfigFaults';
  constructor(
    readonly file: string,
    readonly faults: readonly ConfigFault[],
  ) {
    super(faults.map(({ line, path, message }) => `${file}:${line}  ${path}: ${message}`).join('\n'));
  }
}

type Path = readonly PropertyKey[];

/** `path` as people count: the first entry of a list is 1. */
export function showPath([entry, ...rest]: Path): string {
  if (entry === undefined) return 'the file';
  return [typeof entry === 'number' ? entry + 1 : entry, ...rest].map(String).join('.');
}
