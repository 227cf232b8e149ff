import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../state/url';
import { day } from '../time/day';
import { spanRange } from '../time/span';
import { dayOnEntering } from './entering';
import { rangeShown, spanShown } from '../state/eventsInView';
import { RECORD } from './testing/record';

const { bounds } = RECORD;
const at = (to: string) => ({ ...DEFAULT_STATE, time: { from: null, to: day(to) } });

describe('the span on the slider', () => {
  it('follows the day', () => {
    expect(spanShown(at('2020-12-31'), bounds)).toBe('origins');
    expect(spanShown(at('2021-01-01'), bounds)).toBe('2021');
    expect(rangeShown(at('2022-01-01'), bounds).from).toBe('2022-01-01');
  });

  it('is the whole record where that was chosen', () => {
    expect(rangeShown({ ...at('2021-06-20'), span: 'all' }, bounds)).toEqual({
      from: bounds.from,
      to: bounds.to,
    });
  });
});

describe('the day on entering a span', () => {
  const range = spanRange('2021', bounds);
  const stops = [day('2021-05-21'), day('2021-06-20')];

  it('stays where it lies inside', () => {
    expect(dayOnEntering(range, day('2021-03-03'), stops)).toBe('2021-03-03');
  });

  it('is the nearest event day otherwise', () => {
    expect(dayOnEntering(range, day('2019-01-01'), stops)).toBe('2021-05-21');
    expect(dayOnEntering(range, day('2024-01-01'), stops)).toBe('2021-06-20');
  });

  it('is the nearer end of a span without events', () => {
    expect(dayOnEntering(range, day('2019-01-01'), [])).toBe('2021-01-01');
    expect(dayOnEntering(range, day('2024-01-01'), [])).toBe('2021-12-31');
  });
});
