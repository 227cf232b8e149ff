import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { dayScale, nearestDay } from './scale';

const RANGE = { from: day('2021-01-01'), to: day('2021-12-31') };
const scale = dayScale(RANGE, 752, 24);

describe('days on the track', () => {
  it('lie where the centre of the native thumb does, at both ends', () => {
    expect(scale.x(RANGE.from)).toBe(12);
    expect(scale.x(RANGE.to)).toBe(740);
  });

  it('have a place even where the track has none', () => {
    expect(dayScale(RANGE, 0, 24).x(day('2021-06-20'))).toBe(12);
  });
});

describe('the mark that the pointer means', () => {
  const marks = [day('2021-06-18'), day('2021-06-20')];

  it('is the nearest within reach', () => {
    expect(nearestDay(marks, scale, scale.x(day('2021-06-21')), 6)).toBe('2021-06-20');
  });

  it('is none where all are out of reach', () => {
    expect(nearestDay(marks, scale, scale.x(day('2021-08-01')), 6)).toBeUndefined();
  });
});
