import { describe, expect, it } from 'vitest';
import { event, recordIndex } from './testing/smallRecord';
import { createEventStore } from './store';
import { day } from '../time/day';
import { REAL_STORE } from './testing/publishedRecord';
import { doubtsAmong, doubtsOf } from './doubts';

const pairs = (on: string) =>
  doubtsAmong(REAL_STORE.eventsOn(day(on)), REAL_STORE).map(({ disputed, documented }) => [
    disputed.id,
    documented?.id ?? null,
  ]);

describe('doubts', () => {
  it('sets the disputed hour of 20 June against the documented one, on both days', () => {
    const pair = ['sichuan-midnight-power-cut-2021-06-20', 'sichuan-power-cut-2021-06-19'];
    expect(pairs('2021-06-20')).toContainEqual(pair);
    expect(pairs('2021-06-19')).toEqual([pair]);
  });

  it('names a contested report that has no documented counterpart by itself', () => {
    expect(pairs('2021-06-20')).toContainEqual(['consequence-90-percent-claim-2021-06-20', null]);
  });

  it('does not set acts of different places, kinds or times against each other', () => {
    const time = { datePrecision: 'minute', time: '21:00', adcode: '510000', force: 'enforced' } as const;
    const disputed = event('disputed', { ...time, confidence: 'contested' });
    const record = createEventStore(
      recordIndex({
        events: [
          disputed,
          event('elsewhere', { ...time, adcode: '150000' }),
          event('order', { ...time, force: 'order' }),
          event('later', { ...time, date: day('2021-06-03') }),
          event('hourless', { adcode: '510000', force: 'enforced' }),
        ],
      }),
    );
    expect(doubtsAmong([disputed], record)).toEqual([{ disputed, documented: null }]);
  });

  it('says nothing of a dispute before its day', () => {
    expect(doubtsOf(REAL_STORE.eventsOf('650000'), day('2021-06-20'), REAL_STORE)).toEqual([]);
    expect(doubtsOf(REAL_STORE.eventsOf('650000'), day('2026-01-01'), REAL_STORE)).toHaveLength(1);
  });
});
