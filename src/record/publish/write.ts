import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordFiles, versionFiles } from './files';
import type { BuiltRecord } from './record';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Published versions, which embeds and citations may name: kept in the repository, each in a folder of its own. */
export const RELEASES_DIR = join(ROOT, 'src/record/releases');

/** Writes a file where its text is another; a watcher hears of real changes only. */
function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes all that is made of the record: its present version and the released ones, the schema for editors, its name. */
export function writeRecord(record: BuiltRecord): void {
  const data = join(ROOT, 'public/data');
  const releases = readdirSync(RELEASES_DIR);
  mkdirSync(data, { recursive: true });
  for (const old of readdirSync(data)) {
    if (old !== record.index.version && !releases.includes(old)) rmSync(join(data, old), { recursive: true });
  }
  for (const release of releases)
    cpSync(join(RELEASES_DIR, release), join(data, release), { recursive: true });
  for (const [path, text] of recordFiles(record)) writeChanged(join(ROOT, path), text);
}

/** Keeps the record's present version for good. */
export function keepRelease(record: BuiltRecord): void {
  const folder = join(RELEASES_DIR, record.index.version);
  for (const [name, text] of versionFiles(record)) writeChanged(join(folder, name), text);
}
