import { expect, test } from 'vitest';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import { DEFAULT_LAYER } from './layers';
import { unitsShown } from './unitsShown';

const shown = (on: string, entered: string) =>
  unitsShown(DEFAULT_LAYER.on(record, day(on)), record.gazetteer, entered);

test('a view shows the provinces of the nation, or the prefectures of a province', () => {
  expect(new Set(shown('2021-06-20', NATION).map(({ level }) => level))).toEqual(new Set(['province']));
  expect(shown('2014-01-01', '510000').map(({ level }) => level)).toEqual(Array(21).fill('prefecture'));
});

test('a county is shown from the day on which an act of its own counts', () => {
  const counties = (on: string) => shown(on, '510000').filter(({ level }) => level === 'county');
  expect(counties('2014-01-01')).toEqual([]);
  const late = DEFAULT_LAYER.on(record, day('2026-02-06'));
  expect(counties('2026-02-06').length).toBeGreaterThan(0);
  for (const { adcode } of counties('2026-02-06')) expect(late.own(adcode)).not.toBeNull();
});
