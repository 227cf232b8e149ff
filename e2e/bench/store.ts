import { pathToFileURL } from 'node:url';
import type { DateMode } from '../../src/events/model';
import { unitsDrawnAnew } from '../../src/events/unitsDrawnAnew';
import { createEventStore, type EventStore } from '../../src/events/store';
import { dayFromNumber, dayNumber, type Day } from '../../src/time/day';
import { quantile } from './stats';
import { seededNumbers, syntheticRecord } from './syntheticRecord';

/** Sizes of the record that the store is measured with, and the bounds it must keep at every size. */
const SIZES = [1_000, 10_000] as const;
export const BUILD_LIMIT_MS = 2_000;
export const STATUS_LIMIT_MS = 1;
const STEPS = 200;

/** What the store costs with a record of one size; times in milliseconds, memory in MiB. */
export interface StoreCost {
  readonly events: number;
  readonly build: number;
  readonly statusMedian: number;
  readonly statusP95: number;
  readonly diffMedian: number;
  readonly diffP95: number;
  readonly otherModes: number;
  readonly record: number;
  readonly store: number;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** Asks for all that is worked out once for a date mode. */
function readMode(record: EventStore, day: Day, mode: DateMode): void {
  record.actDays(mode);
  record.statusOn(day, mode);
}

/** Measures a record of `events` synthetic events: `statusOn` with every region read, on days in no order. */
export function measureStore(events: number): StoreCost {
  const empty = heap();
  const index = syntheticRecord(events);
  const loaded = heap();
  const start = performance.now();
  const record = createEventStore(index);
  readMode(record, index.bounds.from, 'recorded');
  const build = performance.now() - start;
  const built = heap();

  const next = seededNumbers(1);
  const first = dayNumber(index.bounds.from);
  const length = dayNumber(index.bounds.to) - first + 1;
  const days = Array.from({ length: STEPS }, () => dayFromNumber(first + Math.floor(next() * length)));
  const readAll = (day: (typeof days)[number]): void => {
    const snapshot = record.statusOn(day);
    for (const { adcode } of record.gazetteer.all) snapshot.of(adcode);
  };
  const status = days.map((day) => timed(() => readAll(day)));
  const diff = days.map((day, at) => timed(() => unitsDrawnAnew(record, days[at - 1] ?? day, day)));
  const otherModes = timed(() => readMode(record, days[0]!, 'effective'));
  const MiB = 2 ** 20;
  return {
    events,
    build,
    statusMedian: quantile(status, 0.5),
    statusP95: quantile(status, 0.95),
    diffMedian: quantile(diff, 0.5),
    diffP95: quantile(diff, 0.95),
    otherModes,
    record: (loaded - empty) / MiB,
    store: (built - loaded) / MiB,
  };
}

/** Measures every size, prints a table and gives the bounds that were broken. */
export function benchStore(print: (line: string) => void = console.log): string[] {
  const costs = SIZES.map(measureStore);
  print(
    'Event store: statusOn with all regions read, and diff, over 200 days in no order (ms; memory in MiB)',
  );
  const heads = ['events', 'build', 'statusOn', 'p95', 'diff', 'p95', 'second mode', 'record', 'store'];
  print(heads.map((head) => head.padStart(12)).join(''));
  for (const { events, ...cost } of costs) {
    const cells = [String(events), ...Object.values(cost).map((value) => value.toFixed(3))];
    print(cells.map((cell) => cell.padStart(12)).join(''));
  }
  return costs.flatMap(({ events, build, statusMedian }) => [
    ...(build < BUILD_LIMIT_MS ? [] : [`${events} events: build took ${build.toFixed(0)} ms`]),
    ...(statusMedian < STATUS_LIMIT_MS
      ? []
      : [`${events} events: statusOn took ${statusMedian.toFixed(2)} ms`]),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const broken = benchStore();
  for (const line of broken) console.error(line);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
