import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { dataOf } from './dataOf';
import { explainSlip } from './explainSlip';
import type { Fault } from './fault';
import { kindOf, type FileKind } from './files';

export type Path = readonly (string | number)[];

/** A record file as read: plain data, not yet trusted, and a way to find the line of any value in it. */
export interface RecordFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly data: unknown;
  /** Line of the value at `path`, or of the nearest value above it that exists. */
  lineOf(path: Path): number;
  /** `path` as text, with the id of the list entry it lies in: `events.4 (some-id).date`. */
  show(path: Path): string;
}

function rangeStart(doc: Document, path: Path): number | undefined {
  const node: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function idAt(data: unknown, path: Path): string | undefined {
  let value: unknown = data;
  for (const key of path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  const entry = value as { id?: unknown; adcode?: unknown } | null | undefined;
  const id = entry?.id ?? entry?.adcode;
  return typeof id === 'string' ? id : undefined;
}

/** Reads one file. YAML that does not parse gives `undefined` data and one fault: the first slip, since others follow from it. */
export function parseRecordFile(name: string, kind: FileKind, text: string, faults: Fault[]): RecordFile {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const data = dataOf(doc);
  const [slip] = doc.errors;
  if (slip !== undefined) {
    const { line } = counter.linePos(slip.pos[0]);
    faults.push({
      file: name,
      line,
      path: '(YAML)',
      message: explainSlip(slip, text.split('\n')[line - 1]!),
    });
  }
  return {
    name,
    kind,
    data,
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const start = rangeStart(doc, path.slice(0, length));
        if (start !== undefined) return counter.linePos(start).line;
      }
      return 1;
    },
    show(path) {
      const id = path.length >= 2 ? idAt(data, path.slice(0, 2)) : undefined;
      if (id === undefined) return path.join('.') || '(file)';
      return [`${path[0]}.${path[1]} (${id})`, ...path.slice(2)].join('.');
    },
  };
}

/** Reads every record file of a folder, by name. Files whose name fits no kind are reported in `faults`. */
export function readRecordFiles(dir: string, faults: Fault[]): RecordFile[] {
  const files: RecordFile[] = [];
  for (const name of readdirSync(dir).sort()) {
    const kind = kindOf(name);
    if (kind === undefined) {
      const message = 'no record file has such a name: use <adcode>-<name>.yaml, as in 510000-sichuan.yaml';
      faults.push({ file: name, line: 1, path: '(file)', message });
      continue;
    }
    files.push(parseRecordFile(name, kind, readFileSync(join(dir, name), 'utf8'), faults));
  }
  return files;
}
