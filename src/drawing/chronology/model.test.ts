import { describe, expect, it } from 'vitest';
import { createEventStore } from '../../events/store';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { recordOf } from '../../events/testing/smallRecord';
import { NATION, NOT_APPLICABLE } from '../../regions/region';
import { paintOf } from '../../theme/paint';
import { addDays, day } from '../../time/day';
import { chronologyCaption } from './headline';
import { chronologyOf, firstsOf, sortRows } from './model';
import { axisMarks, chronologyScale } from './scale';

const { bounds } = RECORD.index;
const all = REAL_STORE.eventsIn(bounds);
const rows = chronologyOf(REAL_STORE, all, 'recorded');
const keys = {
  nameOf: (adcode: string) => adcode,
  compareNames: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
  southEast: Number,
};

describe('the timeline of places', () => {
  it('has a row for the nation and each of the 34 provincial-level units', () => {
    expect(rows).toHaveLength(35);
  });

  it('marks every event once, in the row of the place that it belongs to', () => {
    const marked = rows.flatMap(({ marks }) => marks.map(({ event }) => event.id));
    expect(marked.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it('has, on every day of 2021, the colours of the map', () => {
    for (let d = day('2021-01-01'); d <= '2021-12-31'; d = addDays(d, 9)) {
      const snapshot = REAL_STORE.statusOn(d);
      for (const { adcode, segments } of rows) {
        const here = segments.find(({ from, to }) => from <= d && to >= d);
        const paint = paintOf(snapshot.of(adcode));
        if (here) expect(here.paint, `${adcode} ${d}`).toEqual(paint);
        else expect(paint.fill.key, `${adcode} ${d}`).toBe('none');
      }
    }
  });

  it('sorts by first act with the nation on top, those without after, and those that nothing applied to last', () => {
    const sorted = sortRows(rows, 'act', keys);
    expect(sorted[0]!.adcode).toBe(NATION);
    expect(new Set(sorted.slice(-3).map(({ adcode }) => adcode))).toEqual(NOT_APPLICABLE);
    const days = sorted.slice(1, -3).map(({ first }) => first?.date ?? '9999');
    expect(days).toEqual(days.toSorted());
  });

  it('dates the first act of its own by the first tall bar that is no support', () => {
    const supports = new Set(
      RECORD.index.steps.filter(({ status }) => status === 'encouraged').map(({ event }) => event),
    );
    for (const { adcode, first, marks } of rows) {
      const tall = marks.filter(({ kind, event }) => kind === 'step' && !supports.has(event.id));
      const days = tall.map(({ day: on }) => on).toSorted();
      expect(first?.date, adcode).toBe(days[0]);
    }
  });

  it('says who was first, and who first ordered all of it to stop', () => {
    const small = createEventStore(
      recordOf(
        '510000 encouraged whole 2017-08-15',
        '500000 signalled whole 2018-01-04',
        '150000 ordered whole 2021-03-09',
        '510000 ordered whole 2021-06-18',
      ),
    );
    const told = chronologyOf(small, small.index.events, 'recorded');
    const firsts = firstsOf(told)!;
    expect([firsts.first.adcode, firsts.order!.adcode]).toEqual(['500000', '150000']);
    expect(firsts.years.reduce((sum, n) => sum + n)).toBe(firsts.own);
    expect(chronologyCaption(small, told, 'en')!.headline).toBe(
      '500000 acted first: 4 January 2018; first to order all mining out: 150000, 9 March 2021',
    );
  });
});

describe('its scale', () => {
  it('runs from the first day to the last and never backwards', () => {
    const { x } = chronologyScale(bounds, bounds, 1000);
    expect(x(bounds.from)).toBe(0);
    expect(x(bounds.to)).toBe(1000);
    for (let d = bounds.from; d < bounds.to; d = addDays(d, 11))
      expect(x(addDays(d, 11))).toBeGreaterThan(x(d));
  });

  it('writes no two labels over each other', () => {
    for (const width of [300, 600, 1200]) {
      const marks = axisMarks(chronologyScale(bounds, bounds, width), 'en');
      marks.slice(1).forEach(({ x }, at) => expect(x - marks[at]!.x).toBeGreaterThanOrEqual(36));
    }
  });
});
