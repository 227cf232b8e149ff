import { expect, it } from 'vitest';
import { fillSlots } from './slots';

it('puts values where the sentence has their slots, and keeps the text between', () => {
  expect(fillSlots('On {day}: {event}.', { day: 1, event: 2 })).toEqual(['On ', 1, ': ', 2, '.']);
  expect(fillSlots('{day}', { day: 1 })).toEqual([1]);
});

it('refuses a slot that has no value', () => {
  expect(() => fillSlots('{day}', {})).toThrow(RangeError);
});
