import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { dayForKey, type KeyPress } from './keys';

const RANGE = { from: day('2021-01-01'), to: day('2021-12-31') };
const STOPS = [day('2019-08-15'), day('2021-05-21'), day('2021-06-18'), day('2022-02-10')];
const PLAIN = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, from: string, parts: Partial<KeyPress> = {}) =>
  dayForKey({ key, ...PLAIN, ...parts }, day(from), RANGE, STOPS);

describe('keys on the slider', () => {
  it.each([
    [['ArrowRight', 'ArrowUp'], '2021-06-30', '2021-07-01'],
    [['ArrowLeft', 'ArrowDown'], '2021-03-01', '2021-02-28'],
    [['PageUp'], '2021-01-31', '2021-02-28'],
    [['PageDown'], '2021-05-31', '2021-04-30'],
    [['Home'], '2021-06-20', RANGE.from],
    [['End'], '2021-06-20', RANGE.to],
  ] as const)('%j moves %s to %s', (keys, from, to) => {
    for (const key of keys) expect(press(key, from), key).toBe(to);
  });

  it.each([
    ['ArrowRight', '2021-12-31'],
    ['PageUp', '2021-12-31'],
    ['ArrowLeft', '2021-01-01'],
    ['PageDown', '2021-01-01'],
  ])('%s stays at the end of the span, %s', (key, from) => {
    expect(press(key, from)).toBe(from);
  });

  it('goes event by event with Shift, into the next span too', () => {
    expect(press('ArrowRight', '2021-05-22', { shiftKey: true })).toBe('2021-06-18');
    expect(press('ArrowLeft', '2021-06-18', { shiftKey: true })).toBe('2021-05-21');
    expect(press('ArrowRight', '2021-06-18', { shiftKey: true })).toBe('2022-02-10');
  });

  it('stays at the last event', () => {
    expect(press('ArrowRight', '2022-02-10', { shiftKey: true })).toBe('2022-02-10');
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves a press with %s to the browser', (modifier) => {
    expect(press('ArrowLeft', '2021-06-18', { [modifier]: true })).toBeUndefined();
  });

  it('leaves other keys to the browser', () => {
    expect(press('Tab', '2021-06-18')).toBeUndefined();
  });
});
