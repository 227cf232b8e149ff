import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayFromNumber, dayNumber } from './day';
import { spanOf, spanRange, type RecordBounds } from './span';

const BOUNDS: RecordBounds = {
  from: day('2013-01-01'),
  to: day('2026-02-06'),
  earliest: day('2013-12-05'),
  latest: day('2026-02-06'),
};

describe('spanOf', () => {
  it.each([
    ['2020-12-31', 'origins'],
    ['2021-01-01', '2021'],
    ['2021-12-31', '2021'],
    ['2022-01-01', 'after'],
  ] as const)('puts the edge day %s into %s', (d, span) => {
    expect(spanOf(day(d))).toBe(span);
  });
});

describe('spanRange', () => {
  it('starts and ends with the record', () => {
    expect(spanRange('origins', BOUNDS)).toEqual({ from: '2013-01-01', to: '2020-12-31' });
    expect(spanRange('2021', BOUNDS)).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(spanRange('after', BOUNDS)).toEqual({ from: '2022-01-01', to: '2026-02-06' });
    expect(spanRange('all', BOUNDS)).toEqual({ from: '2013-01-01', to: '2026-02-06' });
  });

  it('leaves no day between two spans', () => {
    expect(addDays(spanRange('origins', BOUNDS).to, 1)).toBe(spanRange('2021', BOUNDS).from);
    expect(addDays(spanRange('2021', BOUNDS).to, 1)).toBe(spanRange('after', BOUNDS).from);
  });

  it('holds every day that spanOf puts into the span', () => {
    const days = fc.integer({ min: dayNumber(BOUNDS.from), max: dayNumber(BOUNDS.to) });
    fc.assert(
      fc.property(days, (n) => {
        const d = dayFromNumber(n);
        const { from, to } = spanRange(spanOf(d), BOUNDS);
        expect(d >= from && d <= to).toBe(true);
      }),
    );
  });
});
