import { describe, expect, it } from 'vitest';
import { REAL_STORE, RECORD } from '../events/testing/publishedRecord';
import { COLUMNS, rowsOf, sortRows, totalsOf } from './rows';

const rows = rowsOf(RECORD.index.events, { record: REAL_STORE, details: RECORD.details, lang: 'en' });

describe('the table of events', () => {
  it('names of each the source of the best quality', () => {
    const official = RECORD.details.events.filter(({ sources }) =>
      sources.some(({ quality }) => quality === 'official'),
    );
    for (const { id } of official)
      expect(rows.find(({ event }) => event.id === id)!.source!.quality).toBe('official');
  });

  it('keeps every row by whichever column it is sorted, and turns about', () => {
    for (const column of COLUMNS) {
      const up = sortRows(rows, { column, isDescending: false }, 'zh');
      expect(new Set(up)).toEqual(new Set(rows));
      expect(sortRows(rows, { column, isDescending: true }, 'zh')).toEqual(up.toReversed());
    }
    const days = sortRows(rows, { column: 'date', isDescending: false }, 'en').map(({ event }) => event.date);
    expect(days).toEqual(days.toSorted());
  });

  it('sums up what it holds', () => {
    const totals = totalsOf(RECORD.index.events, REAL_STORE);
    expect(totals).toMatchObject({ events: RECORD.index.events.length, hasNation: true });
    expect(totals.orders).toBe(RECORD.index.events.filter(({ force }) => force === 'order').length);
  });
});
