import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { stepDay } from './dateMode';
import type { EventIndex, Status } from './model';
import { createEventStore } from './store';
import { event, recordIndex, step } from './testing/smallRecord';
import { REAL_STORE } from './testing/publishedRecord';
import { DATE_MODES } from './vocabulary';

const daysOf = (parts: Partial<EventIndex>, status: Status = 'ordered'): string[] =>
  DATE_MODES.map((mode) => stepDay(step(`510000 ${status} whole 2021-06-18 e`), event('e', parts), mode));

describe('the date that drives the colour', () => {
  it('is the recorded one where the act has no other', () => {
    expect(daysOf({})).toEqual(['2021-06-18', '2021-06-18', '2021-06-18']);
  });

  it('effective: the day in force, where it is not before publication', () => {
    const effectiveOn = day('2021-07-01');
    expect(daysOf({ effectiveOn })[1]).toBe('2021-07-01');
    expect(daysOf({ effectiveOn, announcedOn: effectiveOn })[1]).toBe('2021-07-01');
    expect(daysOf({ effectiveOn, announcedOn: day('2021-07-02') })[1]).toBe('2021-06-18');
  });

  it('deadline: moves only orders to shut down or clean up', () => {
    const deadlineOn = day('2021-06-25');
    expect(daysOf({ deadlineOn, deadlineKind: 'shutdown' })[2]).toBe('2021-06-25');
    expect(daysOf({ deadlineOn, deadlineKind: 'clean-up' })[2]).toBe('2021-06-25');
    expect(daysOf({ deadlineOn, deadlineKind: 'reporting' })[2]).toBe('2021-06-18');
    for (const status of ['signalled', 'drafted', 'enforced', 'encouraged'] as const) {
      expect(daysOf({ deadlineOn, deadlineKind: 'shutdown' }, status)[2]).toBe('2021-06-18');
    }
  });

  it('is the same for colours, ticks, playback and captions', () => {
    const order = event('order', {
      adcode: '510000',
      date: day('2021-06-18'),
      effectiveOn: day('2021-06-20'),
      deadlineOn: day('2021-06-25'),
      deadlineKind: 'shutdown',
    });
    const steps = [step('510000 ordered whole 2021-06-18 order')];
    const record = createEventStore(recordIndex({ events: [order], steps }));
    const range = { from: day('2021-01-01'), to: day('2021-12-31') };
    const expected = { recorded: '2021-06-18', effective: '2021-06-20', deadline: '2021-06-25' };
    for (const mode of DATE_MODES) {
      const on = day(expected[mode]);
      expect(record.stopsIn(range, mode)).toEqual([on]);
      expect(record.actDays(mode)).toEqual([on]);
      expect(record.eventsOn(on, mode)).toEqual([order]);
      expect(record.statusOn(on, mode).of('510000').base).toMatchObject({ status: 'ordered', since: on });
    }
    expect(record.statusOn(day('2021-06-24'), 'deadline').of('510000').base).toBeNull();
  });

  it('places an event on the first day of its steps, so that every change of colour is announced', () => {
    const late = event('late', { adcode: '510000', date: day('2021-06-20') });
    const steps = [
      step('510000 ordered whole 2021-06-18 late'),
      step('511800 ordered whole 2021-06-19 late'),
    ];
    const record = createEventStore(recordIndex({ events: [late], steps }));
    expect(record.eventsOn(day('2021-06-18'))).toEqual([late]);
    expect(record.eventsOn(day('2021-06-20'))).toEqual([]);
  });

  it('makes no step of the record disappear, and gives every change a stop', () => {
    const record = REAL_STORE;
    const { from, to } = record.index.bounds;
    for (const mode of DATE_MODES) {
      const last = record.statusOn(to, mode);
      for (const { adcode } of record.index.steps) {
        const { whole, partial } = last.of(adcode);
        expect(whole ?? partial).not.toBeNull();
      }
      const stops = new Set(record.stopsIn({ from, to }, mode));
      for (const one of record.index.steps) {
        expect(stops).toContain(stepDay(one, record.event(one.event)!, mode));
      }
      expect(record.eventsIn({ from, to }, mode)).toHaveLength(record.index.events.length);
    }
  });
});
