import { expect, test } from 'vitest';
import { addDays, day } from '../time/day';
import { stretchesOf } from './stretches';
import { REAL_STORE as record } from './testing/publishedRecord';

const range = { from: day('2021-05-01'), to: day('2021-12-31') };
const starts = [range.from, ...record.stopsIn({ from: addDays(range.from, 1), to: range.to })];

test('the stretches of a place follow each other without a gap, each as on its first day', () => {
  const stretches = stretchesOf(record, '510000', { starts, to: range.to });
  expect(stretches.map(({ from }) => from)).toEqual(starts);
  expect(stretches.at(-1)!.to).toBe(range.to);
  stretches.forEach(({ from, to, status }, i) => {
    expect(status).toEqual(record.statusOn(from).of('510000'));
    if (stretches[i + 1]) expect(addDays(to, 1)).toBe(stretches[i + 1]!.from);
  });
});

test('stretches that are the same by what is asked are one', () => {
  const isSame = (a: { base: unknown }, b: { base: unknown }) => a.base === b.base;
  const merged = stretchesOf(record, '510000', { starts, to: range.to, isSame });
  expect(merged.length).toBeLessThan(starts.length);
  expect([merged[0]!.from, merged.at(-1)!.to]).toEqual([range.from, range.to]);
  merged.slice(1).forEach(({ status }, i) => expect(status.base).not.toBe(merged[i]!.status.base));
});
