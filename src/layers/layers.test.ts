import { expect, test, vi } from 'vitest';
import { createEventStore } from '../events/store';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { DEFAULT_STATE } from '../state/url';
import { day } from '../time/day';
import { colouringOf } from './layers';

const at = (text: string) => ({ ...DEFAULT_STATE, time: { from: null, to: day(text) } });

test('a step of the slider asks the record once, however many listen', () => {
  const record = createEventStore(REAL_STORE.index);
  const statusOn = vi.spyOn(record, 'statusOn');
  const first = colouringOf(record, at('2021-06-20'));
  for (let listener = 0; listener < 5; listener += 1)
    expect(colouringOf(record, at('2021-06-20'))).toBe(first);
  expect(statusOn).toHaveBeenCalledTimes(1);
  colouringOf(record, at('2021-06-21'));
  colouringOf(record, { ...at('2021-06-21'), dates: 'deadline' });
  expect(statusOn.mock.calls).toEqual([
    ['2021-06-20', 'recorded'],
    ['2021-06-21', 'recorded'],
    ['2021-06-21', 'deadline'],
  ]);
});
