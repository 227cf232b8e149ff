import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPart, otherFiles, versionFiles } from './files';
import { CHANGES_FILE } from '../../events/changes';
import type { BuiltRecord } from './record';
import { releasedChanges, RELEASES_DIR } from './releases';
import { SERIES } from './series/build';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Beside the versions: the tables of the newest published one, at an address that stays. */
export const LATEST = 'latest';

/** Writes a file where its text is another; a watcher hears of real changes only. */
function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Writes all that is made of the record: its present version and the released ones, the newest one's tables, `series` (text
 * by file name) beside it, the changes between versions, the schema for editors, its name. A released version is what was kept of it, whatever a build would make of it today.
 */
export function writeRecord(record: BuiltRecord, series: ReadonlyMap<string, string>): void {
  const data = join(ROOT, 'public/data');
  const { version } = record.index;
  const releases = readdirSync(RELEASES_DIR);
  const published = new Set([...releases, version, LATEST, SERIES, basename(CHANGES_FILE)]);
  mkdirSync(data, { recursive: true });
  for (const old of readdirSync(data)) {
    if (!published.has(old)) rmSync(join(data, old), { recursive: true });
  }
  for (const release of releases)
    cpSync(join(RELEASES_DIR, release), join(data, release), { recursive: true });
  const newest = join(RELEASES_DIR, record.releases[0]!.version);
  if (existsSync(newest)) {
    const filter = (path: string) => path === newest || !isPart(path.slice(newest.length + 1));
    rmSync(join(data, LATEST), { recursive: true, force: true });
    cpSync(newest, join(data, LATEST), { recursive: true, filter });
  }
  if (!releases.includes(version)) {
    for (const [name, text] of versionFiles(record)) writeChanged(join(data, version, name), text);
  }
  for (const [name, text] of series) writeChanged(join(data, SERIES, name), text);
  writeChanged(join(ROOT, 'public', CHANGES_FILE), `${JSON.stringify(releasedChanges(record))}\n`);
  for (const [path, text] of otherFiles(record)) writeChanged(join(ROOT, path), text);
}

/** Keeps the record's present version for good. */
export function keepRelease(record: BuiltRecord): void {
  const folder = join(RELEASES_DIR, record.index.version);
  for (const [name, text] of versionFiles(record)) writeChanged(join(folder, name), text);
}
