import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL_STORE, RECORD } from '../events/testing/publishedRecord';
import { day } from '../time/day';
import { selectsEvents, daysInView, eventsInView, spanShown, upToDay } from './eventsInView';
import type { AppState } from './state';
import { questions } from './testing/questions';
import { DEFAULT_STATE } from './url';

const { bounds } = RECORD.index;
const state = (parts: Partial<AppState>): AppState => ({ ...DEFAULT_STATE, ...parts });
const range = { from: day('2021-05-21'), to: day('2021-06-30') };

describe('the events in view', () => {
  it('are those of the range, or of the stretch on the slider', () => {
    expect(eventsInView(REAL_STORE, state({ time: range }), null)).toEqual(REAL_STORE.eventsIn(range));
    expect(daysInView(DEFAULT_STATE, bounds)).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(daysInView(state({ span: 'all' }), bounds)).toEqual({ from: bounds.from, to: bounds.to });
  });

  it('end on the day shown for what speaks of a day', () => {
    expect(daysInView(upToDay(DEFAULT_STATE, bounds), bounds)).toEqual({
      from: '2021-01-01',
      to: '2021-06-20',
    });
    expect(daysInView(upToDay(state({ time: range }), bounds), bounds)).toEqual(range);
  });

  it('lie on a slider that covers the whole range', () => {
    expect(spanShown(state({ time: range }), bounds)).toBe('2021');
    expect(spanShown(state({ time: { from: day('2020-12-31'), to: range.to } }), bounds)).toBe('all');
  });

  it('are, of a place, its own, those of the units in it and those of the units above', () => {
    for (const { adcode, related = [] } of eventsInView(REAL_STORE, state({ select: ['513300'] }), null)) {
      const near = [adcode, ...related].some((area) => /^(100000|510000|5133)/.test(area));
      expect(near).toBe(true);
    }
  });

  it('are never more for a filter than without it', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const all = new Set(
          eventsInView(
            REAL_STORE,
            { ...DEFAULT_STATE, time: question.time, span: question.span, dates: question.dates },
            RECORD.details,
          ),
        );
        for (const event of eventsInView(REAL_STORE, question, RECORD.details)) expect(all).toContain(event);
      }),
      { numRuns: 200 },
    );
  });
});

it('a range or a filter asks for events, a day does not', () => {
  expect(selectsEvents(DEFAULT_STATE)).toBe(false);
  expect(selectsEvents(state({ time: range }))).toBe(true);
  expect(selectsEvents(state({ q: '水电' }))).toBe(true);
});
