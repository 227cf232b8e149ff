import { isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { dataOf } from '../../record/schema/dataOf';
import { explain } from '../../record/schema/explain';
import { ConfigFaults, showPath, type ConfigFault } from './fault';
import { entrySchema, serverSchema, type Entry } from './schema';

/** An entry with its place in the file. */
interface PlacedEntry {
  readonly index: number;
  readonly entry: Entry;
  lineOf(path: readonly (string | number)[]): number;
}

export interface ShotsFile {
  /** Entries that have the right form. */
  readonly entries: readonly PlacedEntry[];
  /** Address or folder of the built site. */
  readonly server: string | null;
  /** What is wrong with the form of the others. */
  readonly faults: readonly ConfigFault[];
}

type Path = readonly (string | number)[];

/** Offset of the key or item at `path`, so that a fault points at the line on which it is written. */
function offsetOf(doc: Document, path: Path): number | undefined {
  const last = path.at(-1);
  if (typeof last === 'string') {
    const parent: unknown = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
    const items = (parent as { items?: readonly unknown[] } | undefined)?.items ?? [];
    const pair = items.find((item) => isPair(item) && String(item.key) === last);
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The entries of a list of shots, and every fault of form with its line. Throws `ConfigFaults` when it is no list. */
export function readShots(file: string, source: string): ShotsFile {
  const counter = new LineCounter();
  // Some editors begin a file with a mark of its encoding.
  const doc = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false });
  const data = dataOf(doc);
  const faults: ConfigFault[] = doc.errors.map(({ pos, message }) => ({
    line: counter.linePos(pos[0]).line,
    path: 'YAML',
    message: `cannot be read: ${message}`,
  }));
  if (faults.length > 0) throw new ConfigFaults(file, faults);

  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsetOf(doc, path.slice(0, length));
      if (offset !== undefined) return counter.linePos(offset).line;
    }
    return 1;
  };
  const report = (path: Path, message: string) =>
    faults.push({ line: lineOf(path), path: showPath(path), message });

  if (!Array.isArray(data) || data.length === 0) {
    report([], 'must be a list with one entry or more');
    throw new ConfigFaults(file, faults);
  }
  const entries: PlacedEntry[] = [];
  let server: string | null = null;
  data.forEach((value: unknown, index) => {
    const isServer = typeof value === 'object' && value !== null && 'server' in value;
    const parsed = (isServer ? serverSchema : entrySchema).safeParse(value, { reportInput: true });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        for (const key of keys) {
          const path = [...issue.path, ...(key === undefined ? [] : [key])] as (string | number)[];
          const message = key === undefined ? explain(issue) : 'no such key: check the spelling or remove it';
          report([index, ...path], message);
        }
      }
    } else if ('server' in parsed.data) {
      if (server !== null) report([index, 'server'], 'there is one server already');
      server = parsed.data.server;
    } else {
      entries.push({ index, entry: parsed.data, lineOf: (path) => lineOf([index, ...path]) });
    }
  });
  if (entries.length === 0 && faults.length === 0) report([], 'must have an entry that makes a picture');
  return { entries, server, faults };
}
