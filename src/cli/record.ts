/**
 * `npm run record` validates the record and writes what is published of it; `npm run validate` (`--check`) only
 * validates. `--data <folder>` reads another folder and implies `--check`. Exit code 1 when something is wrong.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordFiles } from '../record/publish/files';
import { buildRecord, type BuiltRecord } from '../record/publish/record';
import { partSizes, sizeFaults } from '../record/publish/sizes';
import { formatFaults, RecordFaults } from '../record/schema/fault';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function write(record: BuiltRecord): void {
  const data = join(ROOT, 'public/data');
  mkdirSync(data, { recursive: true });
  // A version in the changelog is published and may be pinned by embeds: it stays. Drafts in between go.
  const kept = new Set([record.index.version, ...record.releases.map(({ version }) => version)]);
  for (const old of readdirSync(data)) {
    if (!kept.has(old)) rmSync(join(data, old), { recursive: true });
  }
  for (const [path, text] of recordFiles(record)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

/** What was written, how large it is, and what is left to do by hand. Returns whether all is well. */
function report(record: BuiltRecord): boolean {
  const { version } = record.index;
  console.log(`Data version ${version}`);
  const sizes = partSizes(record);
  for (const { part, kib, limitKib } of sizes) {
    const limit = limitKib === undefined ? '' : ` of ${limitKib.toFixed(1)}`;
    console.log(`  ${part.padEnd(8)} ${kib.toFixed(1).padStart(6)}${limit} KiB (brotli)`);
  }
  const tooLarge = sizeFaults(sizes);
  for (const fault of tooLarge) console.error(fault);
  const listed = record.releases.some((release) => release.version === version);
  if (!listed)
    console.error(`Say what changed: add version '${version}' to src/record/data/changelog.yaml, on top.`);
  return tooLarge.length === 0 && listed;
}

function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, data: { type: 'string' } } });
  try {
    const record = buildRecord(values.data);
    const { events, projects, areas } = record.index;
    console.log(
      `The record is valid: ${events.length} events, ${areas.length} areas, ${projects.length} projects.`,
    );
    if (values.check || values.data !== undefined) return 0;
    write(record);
    return report(record) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof RecordFaults)) throw error;
    console.error(formatFaults(error.faults));
    console.error(
      `\n${error.faults.length} ${error.faults.length === 1 ? 'fault' : 'faults'} in the record.`,
    );
    return 1;
  }
}

process.exitCode = main();
