import { describe, expect, it } from 'vitest';
import type { DateMode } from '../events/model';
import { createEventStore } from '../events/store';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { event, recordIndex, step } from '../events/testing/smallRecord';
import { day } from '../time/day';
import { eventDates } from './eventDates';

const told = (id: string, mode: DateMode, record = REAL_STORE) =>
  eventDates(record.event(id)!, record, mode).map(
    ({ kind, day, drives }) => `${kind} ${day}${drives ? ' *' : ''}`,
  );

describe('the dates of a card', () => {
  const order = event('order', {
    date: day('2021-09-24'),
    adcode: '510000',
    announcedOn: day('2021-09-25'),
    effectiveOn: day('2021-09-03'),
    deadlineOn: day('2021-10-30'),
    deadlineKind: 'shutdown',
  });
  const small = createEventStore(
    recordIndex({
      events: [order, event('report', { date: day('2021-06-20') })],
      steps: [step('510000 ordered whole 2021-09-24 order')],
    }),
  );

  it('keeps recorded, announced, effective and deadline apart, and marks the one that drives the colour', () => {
    expect(told('order', 'recorded', small)).toEqual([
      'recorded 2021-09-24 *',
      'announced 2021-09-25',
      'effective 2021-09-03',
      'deadline 2021-10-30',
    ]);
  });

  it('marks the date that drives the colour in the date mode in use', () => {
    expect(told('order', 'deadline', small).filter((date) => date.endsWith('*'))).toEqual([
      'deadline 2021-10-30 *',
    ]);
  });

  it('marks none where the event colours nothing', () => {
    expect(told('report', 'recorded', small)).toEqual(['recorded 2021-06-20']);
  });

  it('marks a driving date for every event that makes a step, in every mode', () => {
    const makers = new Set(REAL_STORE.index.steps.map((step) => step.event));
    for (const id of makers) {
      for (const mode of ['recorded', 'effective', 'deadline'] as const) {
        expect(
          told(id, mode).some((date) => date.endsWith('*')),
          `${id} ${mode}`,
        ).toBe(true);
      }
    }
  });
});
