import { expect, it } from 'vitest';
import { createEventStore } from '../events/store';
import { spanRange } from '../time/span';
import { densityOf } from './density';
import { dayScale } from './scale';
import { RECORD } from './testing/record';
import { ticksOf } from './ticks';

const range = spanRange('2021', RECORD.bounds);
const ticks = ticksOf(createEventStore(RECORD), range, 'recorded');

it.each([320, 768, 1440])('counts every event of the span once at %i pixels', (width) => {
  const columns = densityOf(ticks, dayScale(range, width, 24), 40);
  expect(columns.reduce((sum, column) => sum + column.events, 0)).toBe(5);
});

it('draws the busiest stretch at full height and the others in proportion', () => {
  const columns = densityOf(ticks, dayScale(range, 1440, 24), 40);
  const most = Math.max(...columns.map((column) => column.events));
  for (const { events, height } of columns) expect(height).toBeCloseTo((40 * events) / most);
});

it('holds the last day of the span', () => {
  const scale = dayScale({ from: range.from, to: ticks.at(-1)!.day }, 320, 24);
  const last = densityOf(ticks, scale, 40).at(-1)!;
  expect(last.x + last.width).toBeCloseTo(scale.x(ticks.at(-1)!.day));
});

it('is empty without events', () => {
  expect(densityOf([], dayScale(range, 320, 24), 40)).toEqual([]);
});
