import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParts } from '../releases';
import { sha256, tableFile } from './dataPackage';
import type { Table } from './table';
import { tablesOf } from './tables';

/** A table of a version as it lies in the version's folder. */
export interface ReleaseFile extends Omit<Table, 'cells'> {
  /** Name of the file in the folder. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The tables in the folder of a version. Throws `Error` when a file is missing. */
export function readReleaseFiles(folder: string): readonly ReleaseFile[] {
  return tablesOf(readParts(folder)).map(({ cells, ...table }) => {
    const path = tableFile(table);
    const content = readFileSync(join(folder, path), 'utf8');
    return { ...table, path, rows: cells.length, bytes: Buffer.byteLength(content), sha256: sha256(content) };
  });
}
