import { expect, test } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { LANGS } from '../../i18n/text';
import { day } from '../../time/day';
import type { RegionPaint } from '../../theme/paint';
import { chronologyLegend } from './legend';
import { chronologyOf } from './model';

const rows = chronologyOf(record, record.index.events, 'recorded');
/** A pattern is explained once, whatever colour is under it. */
const look = ({ fill, overlay }: RegionPaint) => overlay?.key ?? fill.key;
const YEARS = [
  ['2013-01-01', '2020-12-31'],
  ['2021-01-01', '2021-12-31'],
  ['2022-01-01', '2026-12-31'],
] as const;

test.each(YEARS)(
  'every pattern of the bands of %s to %s is explained, and every colour that has none, and no other',
  (...days) => {
    const range = { from: day(days[0]), to: day(days[1]) };
    const shown = rows
      .flatMap(({ segments }) => segments)
      .filter(({ from, to }) => from <= range.to && to >= range.from)
      .map(({ paint }) => look(paint));
    for (const lang of LANGS) {
      const legend = chronologyLegend(rows, { record, range, mode: 'recorded', lang });
      const explained = legend.flatMap(({ sample }) => (sample as readonly RegionPaint[]).map(look));
      expect(new Set(explained)).toEqual(new Set(shown));
      expect(new Set(legend.map(({ label }) => label)).size).toBe(legend.length);
    }
  },
);
