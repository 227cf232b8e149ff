import { describe, expect, it } from 'vitest';
import type { DateMode } from '../events/model';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { eventDates } from './eventDates';

const told = (id: string, mode: DateMode = 'recorded') =>
  eventDates(REAL_STORE.event(id)!, REAL_STORE, mode).map(
    ({ kind, day, drives }) => `${kind} ${day}${drives ? ' *' : ''}`,
  );

describe('the dates of a card', () => {
  it('keeps recorded, announced, effective and deadline apart', () => {
    expect(told('nat-2021-09-03-ndrc-1283')).toEqual([
      'recorded 2021-09-24 *',
      'announced 2021-09-24',
      'effective 2021-09-03',
    ]);
  });

  it('marks the date that drives the colour in the date mode in use', () => {
    const id = 'nm-2021-03-09-final-safeguards';
    expect(told(id).filter((date) => date.endsWith('*'))).toEqual([expect.stringContaining('recorded')]);
    expect(told(id, 'deadline').filter((date) => date.endsWith('*'))).toEqual(['deadline 2021-04-30 *']);
  });

  it('marks none where the event colours nothing', () => {
    expect(told('sichuan-midnight-power-cut-2021-06-20').some((date) => date.endsWith('*'))).toBe(false);
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
