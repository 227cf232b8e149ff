import { describe, expect, it } from 'vitest';
import { event, recordIndex } from './testing/smallRecord';
import { createEventStore } from './store';
import { day } from '../time/day';
import { doubtsAmong, doubtsOf } from './doubts';

const CUT = { datePrecision: 'minute', adcode: '510000', force: 'enforced' } as const;
const midnight = event('midnight', {
  ...CUT,
  date: day('2021-06-20'),
  time: '00:00',
  confidence: 'contested',
});
const evening = event('evening', { ...CUT, date: day('2021-06-19'), time: '21:00' });
const claim = event('claim', { date: day('2021-06-20'), confidence: 'contested' });
const record = createEventStore(recordIndex({ events: [midnight, evening, claim] }));

describe('doubts', () => {
  it('sets a disputed hour against the documented one, on both days', () => {
    const pair = { disputed: midnight, documented: evening };
    expect(doubtsAmong(record.eventsOn(day('2021-06-20')), record)).toContainEqual(pair);
    expect(doubtsAmong(record.eventsOn(day('2021-06-19')), record)).toEqual([pair]);
    expect(doubtsAmong([midnight, evening], record)).toEqual([pair]);
  });

  it('names a contested report that has no documented counterpart by itself', () => {
    const doubts = doubtsAmong(record.eventsOn(day('2021-06-20')), record);
    expect(doubts).toContainEqual({ disputed: claim, documented: null });
  });

  it('does not set acts of different places, kinds or times against each other', () => {
    const time = { ...CUT, time: '21:00' } as const;
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
    const events = [midnight, claim];
    expect(doubtsOf(events, day('2021-06-19'), record)).toEqual([]);
    expect(doubtsOf(events, day('2021-06-20'), record)).toHaveLength(2);
  });
});
