import { describe, expect, it } from 'vitest';
import { createEventStore } from '../events/store';
import { event, recordIndex } from '../events/testing/smallRecord';
import { day } from '../time/day';
import { deadlineMarks, ticksOf } from './ticks';
import { RECORD } from './testing/record';

const record = createEventStore(RECORD);
const WHOLE = RECORD.bounds;

describe('ticks', () => {
  it('stand on event days, drawn as the event that heads the day', () => {
    expect(
      ticksOf(record, WHOLE, 'recorded').map((tick) => [tick.day, tick.kind, tick.event.id, tick.events]),
    ).toEqual([
      ['2019-08-15', 'encouraged', 'encouraged', 1],
      ['2021-05-21', 'signalled', 'signal', 1],
      ['2021-05-25', 'drafted', 'draft', 1],
      ['2021-06-18', 'ordered', 'order', 2],
      ['2021-06-20', 'enforced', 'cut', 1],
      ['2022-02-10', 'other', 'theft', 1],
    ]);
  });

  it('keep to the span', () => {
    const days = ticksOf(record, { from: day('2021-05-21'), to: day('2021-06-18') }, 'recorded');
    expect(days.map((tick) => tick.day)).toEqual(['2021-05-21', '2021-05-25', '2021-06-18']);
  });

  it('follow the date that drives the colours', () => {
    const dayOfOrder = (mode: 'effective' | 'deadline') =>
      ticksOf(record, WHOLE, mode).find((tick) => tick.event.id === 'order')?.day;
    expect(dayOfOrder('effective')).toBe('2021-06-19');
    expect(dayOfOrder('deadline')).toBe('2021-06-25');
  });
});

describe('deadline marks', () => {
  it('stand on the last day, apart from the act that set it', () => {
    expect(deadlineMarks(record, WHOLE).map((mark) => [mark.day, mark.events.map(({ id }) => id)])).toEqual([
      ['2021-06-25', ['order']],
    ]);
  });

  it('are one for orders that end on the same day', () => {
    const ends = { deadlineOn: day('2021-06-25'), deadlineKind: 'shutdown' } as const;
    const twice = createEventStore(recordIndex({ events: [event('a', ends), event('b', ends)] }));
    expect(deadlineMarks(twice, WHOLE)).toHaveLength(1);
  });

  it.each([
    ['a draft', { force: 'draft' }],
    ['a contested report', { confidence: 'contested' }],
    ['a comment period', { deadlineKind: 'comment-period' }],
  ] as const)('leave out %s', (_, parts) => {
    const ends = { deadlineOn: day('2021-06-25'), deadlineKind: 'shutdown' } as const;
    expect(
      deadlineMarks(createEventStore(recordIndex({ events: [event('a', { ...ends, ...parts })] })), WHOLE),
    ).toEqual([]);
  });

  it('keep to the span', () => {
    expect(deadlineMarks(record, { from: day('2021-06-26'), to: day('2021-12-31') })).toEqual([]);
  });
});
