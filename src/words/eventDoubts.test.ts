import { expect, it } from 'vitest';
import { doubtsAmong } from '../events/doubts';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { day } from '../time/day';
import { eventDoubts } from './eventDoubts';
import { plainText } from './parts';

const doubts = doubtsAmong(REAL_STORE.eventsOn(day('2021-06-19')), REAL_STORE);

it('sets the disputed account against the documented one, each with its date, in one sentence of the language', () => {
  const [en] = eventDoubts(doubts, 'en');
  expect(plainText(en!.parts)).toMatch(
    /^Sources disagree: .+ \(20 June 2021, 00:00 China time\)\. Documented: .+ \(19 June 2021, 21:00 China time\)\.$/,
  );
  const [zh] = eventDoubts(doubts, 'zh');
  expect(plainText(zh!.parts)).toMatch(
    /^说法不一：.+（2021年6月20日.*）。有记录的是：.+（2021年6月19日21:00）。$/,
  );
});

it('names a contested report without a documented counterpart as not established', () => {
  const [line] = eventDoubts([{ disputed: doubts[0]!.disputed, documented: null }], 'en');
  expect(plainText(line!.parts)).toMatch(/^Contested, not established: .+ \(.+\)\.$/);
  expect(line!.parts.filter((part) => typeof part !== 'string').map(({ kind }) => kind)).toEqual([
    'lead',
    'event',
    'date',
  ]);
});
