/** One thing wrong with the record: where it is and what to do about it. */
export interface Fault {
  /** File name inside the data folder. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Path of the value, as in `events.4.jurisdiction.adcode`, with the entry's id where it has one. */
  readonly path: string;
  readonly message: string;
}

/** One line per fault, in order of file and line, as compilers print them: `file:line  path  message`. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map((f) => `${f.file}:${f.line}  ${f.path}\n    ${f.message}`).join('\n');
}

/** Order of file, then line, then path. */
export function compareFaults(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Thrown by the build when the record has faults; the message lists every one. */
export class RecordFaults extends Error {
  override readonly name = 'RecordFaults';
  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} fault(s) in the record\n${formatFaults(faults)}`);
  }
}
