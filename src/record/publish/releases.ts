import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordArticle, RecordDetails, RecordIndex } from '../../events/model';
import type { RecordChanges } from '../../events/changes';
import { recordChanges } from './changes/changes';
import type { BuiltRecord } from './record';
import type { RecordParts } from './tables/table';

/** Published versions, which embeds and citations may name: kept in the repository, each in a folder of its own. */
export const RELEASES_DIR = fileURLToPath(new URL('../releases/', import.meta.url));

/** The parts in the folder of a version that the tables are made of. Throws `Error` when one is missing. */
export function readParts(folder: string): RecordParts {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown;
  return {
    index: json('index') as RecordIndex,
    details: json('details') as RecordDetails,
    article: json('article') as RecordArticle,
  };
}

/** What every listed release changed; the record itself stands for its own version, which may not be kept yet. */
export function releasedChanges(record: BuiltRecord): RecordChanges {
  return recordChanges(record.releases, (version) =>
    version === record.index.version ? record : readParts(join(RELEASES_DIR, version)),
  );
}
