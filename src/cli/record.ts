/**
 * `npm run record` validates the record and the stories told of it and writes what is made of them; `npm run validate` (`--check`) only validates.
 * `--report` also prints what each event rests on. `--data <folder>` reads another folder and implies `--check`. `npm run release` (`--release`) also keeps the version for
 * good, once the changelog says what changed. Exit code 1 when something is wrong.
 */
import { parseArgs } from 'node:util';
import { buildRecord, type BuiltRecord } from '../record/publish/record';
import { reportLines, sourceReport } from '../record/publish/sourceReport';
import { partSizes, sizeFaults } from '../record/publish/sizes';
import { buildSeries } from '../record/publish/series/build';
import { missingReasons } from '../record/publish/changes/changes';
import { releasedChanges } from '../record/publish/releases';
import { keepRelease, writeRecord } from '../record/publish/write';
import { formatFaults, RecordFaults } from '../record/schema/fault';
import { readStories, storyContext, writeStories } from '../story/read/readStories';

/** Prints how large each part is; what to do about those that are too large. */
function reportSizes(record: BuiltRecord): readonly string[] {
  const sizes = partSizes(record);
  for (const { part, kib, limitKib } of sizes) {
    const limit = limitKib === undefined ? '' : ` of ${limitKib.toFixed(1)}`;
    console.log(`  ${part.padEnd(8)} ${kib.toFixed(1).padStart(6)}${limit} KiB (brotli)`);
  }
  return sizeFaults(sizes);
}

/** Keeps the version; what is left to do by hand where the changelog does not list it, or an event is gone without a reason. */
function release(record: BuiltRecord): readonly string[] {
  const { version } = record.index;
  if (!record.releases.some((listed) => listed.version === version)) {
    return [`Say what changed: add version '${version}' to src/record/data/changelog.yaml, on top.`];
  }
  const unexplained = missingReasons(releasedChanges(record)[0]!);
  if (unexplained.length > 0) return unexplained;
  keepRelease(record);
  console.log(`Kept in src/record/releases/${version}: commit it with the changelog.`);
  return [];
}

function main(): number {
  const { values } = parseArgs({
    options: {
      report: { type: 'boolean' },
      check: { type: 'boolean' },
      release: { type: 'boolean' },
      data: { type: 'string' },
    },
  });
  try {
    const record = buildRecord(values.data);
    const { version, events, projects, areas } = record.index;
    console.log(
      `The record is valid: ${events.length} events, ${areas.length} areas, ${projects.length} projects.`,
    );
    // Another folder holds a record alone.
    const stories = values.data === undefined ? readStories(storyContext(record)) : [];
    if (values.report) console.log(reportLines(sourceReport(record.details.events)).join('\n'));
    if (values.data !== undefined) return 0;
    const series = buildSeries();
    if (values.check) return 0;
    const unreleased = values.release ? release(record) : [];
    writeRecord(record, series);
    writeStories(stories);
    console.log(`Data version ${version}`);
    const faults = [...reportSizes(record), ...unreleased];
    for (const fault of faults) console.error(fault);
    return faults.length === 0 ? 0 : 1;
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
