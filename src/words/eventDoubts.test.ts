import { expect, it } from 'vitest';
import { event } from '../events/testing/smallRecord';
import { day } from '../time/day';
import { eventDoubts } from './eventDoubts';
import { plainText } from './testing/plainText';

const minute = { datePrecision: 'minute', adcode: '510000' } as const;
const disputed = event('midnight', { ...minute, date: day('2021-06-20'), time: '00:00' });
const documented = event('evening', { ...minute, date: day('2021-06-19'), time: '21:00' });

it('sets the disputed account against the documented one, each with its date, in one sentence of the language', () => {
  const said = (lang: 'en' | 'zh') => plainText(eventDoubts([{ disputed, documented }], lang)[0]!.parts);
  expect(said('en')).toBe(
    'Sources disagree: Midnight (20 June 2021, 00:00 China time). Documented: Evening (19 June 2021, 21:00 China time).',
  );
  expect(said('zh')).toBe(
    '说法不一：Midnight（2021年6月20日00:00）。有记录的是：Evening（2021年6月19日21:00）。',
  );
});

it('names a contested report without a documented counterpart as not established', () => {
  const [line] = eventDoubts([{ disputed, documented: null }], 'en');
  expect(plainText(line!.parts)).toBe(
    'Contested, not established: Midnight (20 June 2021, 00:00 China time).',
  );
  expect(line!.parts.filter((part) => typeof part !== 'string').map(({ kind }) => kind)).toEqual([
    'lead',
    'event',
    'date',
  ]);
});
