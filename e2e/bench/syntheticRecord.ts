import { event } from '../../src/events/testing/smallRecord';
import type { EventIndex, RecordIndex, StatusStep } from '../../src/events/model';
import { STATUSES } from '../../src/events/vocabulary';
import { readRegions } from '../../src/record/publish/regions';
import { day, dayFromNumber, dayNumber } from '../../src/time/day';

const FIRST = dayNumber(day('2013-01-01'));
const LAST = dayNumber(day('2026-12-31'));

/** Numbers in [0, 1) that are the same on every run (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A record of `count` events with one step each, in no order of time, over all real regions and fourteen years. */
export function syntheticRecord(count: number): RecordIndex {
  const next = seededNumbers(count);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const regions = readRegions();
  const events: EventIndex[] = [];
  const steps: StatusStep[] = [];
  for (let at = 0; at < count; at += 1) {
    const { adcode, level } = pick(regions);
    const from = day(dayFromNumber(FIRST + Math.floor(next() * (LAST - FIRST + 1))));
    const id = `event-${at}`;
    events.push(event(id, { date: from, announcedOn: from, adcode, level }));
    const extent = next() < 0.5 ? 'whole' : 'partial';
    steps.push({ adcode, status: pick(STATUSES), from, event: id, extent });
  }
  const bounds = { from: dayFromNumber(FIRST), to: dayFromNumber(LAST) };
  return {
    version: `synthetic-${count}`,
    bounds: { ...bounds, earliest: bounds.from, latest: bounds.to },
    regions,
    events,
    steps,
    areas: [],
    projects: [],
  };
}
