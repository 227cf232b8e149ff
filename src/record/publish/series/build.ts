import { fileURLToPath } from 'node:url';
import type { Text } from '../../../i18n/text';
import { readSeries } from '../../schema/series/read';
import { sha256 } from '../tables/dataPackage';
import { seriesFiles } from './files';

/** Where the series are kept. */
export const SERIES_DIR = fileURLToPath(new URL('../../series/', import.meta.url));

/** Their folder among the published data: beside the versions of the record, of which they are no part. */
export const SERIES = 'series';

/** A series as pages tell of it. */
export interface SeriesFacts {
  readonly file: string;
  readonly title: Text;
  readonly meaning: Text;
  readonly rows: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly licence: { readonly title: Text; readonly path?: string | undefined };
}

/** Every series, with what it is and how it may be used. Throws `RecordFaults` where one has a fault. */
export function seriesFacts(): readonly SeriesFacts[] {
  const { tables, licences } = readSeries(SERIES_DIR);
  return tables.map(({ facts: { file, title, meaning, licence }, text, rows }) => ({
    file,
    title,
    meaning,
    rows: rows.length,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
    licence: licences[licence],
  }));
}

/** The published files of the series by name, with their exact text. Throws `RecordFaults` where a series has a fault. */
export function buildSeries(): ReadonlyMap<string, string> {
  return seriesFiles(readSeries(SERIES_DIR));
}
