import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_DIR } from '../../publish/record';
import { readRegions } from '../../publish/regions';
import type { Fault } from '../fault';
import { kindOf } from '../files';
import { parseRecordFile, readRecordFiles, type RecordFile } from '../read';
import { faultsOf } from '../validate';

const regions = new Map(readRegions().map((region) => [region.adcode, region]));
const unread: Fault[] = [];
const real: readonly RecordFile[] = readRecordFiles(RECORD_DIR, unread);

/** One change to a file of the real record: the first `from` becomes `to`. */
export interface Edit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The text of a file of the real record. */
export function recordText(file: string): string {
  return readFileSync(join(RECORD_DIR, file), 'utf8');
}

/** The faults of the real record in which `texts` stand in for the files of those names. */
export function faultsOfTexts(texts: Readonly<Record<string, string>>): readonly Fault[] {
  const faults = [...unread];
  const files = real.map((file) => {
    const text = texts[file.name];
    return text === undefined ? file : parseRecordFile(file.name, kindOf(file.name)!, text, faults);
  });
  return [...faults, ...faultsOf(files, regions)];
}

/** The faults of the real record after `edits`. Throws where an edit changes nothing, so that no test passes idly. */
export function faultsAfter(...edits: readonly Edit[]): readonly Fault[] {
  const texts: Record<string, string> = {};
  for (const { file, from, to } of edits) {
    const before = texts[file] ?? recordText(file);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${String(from)}`);
    texts[file] = after;
  }
  return faultsOfTexts(texts);
}

/** The line of the first `text` in a file of the real record, from 1. */
export function lineOf(file: string, text: string): number {
  return recordText(file).split(text)[0]!.split('\n').length;
}
