import { expect, test } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { LANGS } from '../../i18n/text';
import { changeLayer } from '../../layers/change/change';
import { DEFAULT_LAYER } from '../../layers/layers';
import { NATION } from '../../regions/region';
import { day } from '../../time/day';
import { explainedRows } from './explained';

const DAY = day('2021-06-20');

test.each(LANGS)('all classes and signs are there once, the classes with what they mean (%s)', (lang) => {
  const all = explainedRows(DEFAULT_LAYER.on(REAL_STORE, DAY), REAL_STORE, lang, NATION);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  for (const { sample, meaning } of all)
    expect(sample === 'below' || sample === 'disputed').toBe(meaning === '');
  expect(all.map(({ key }) => key)).toEqual([
    'enforced',
    'ordered',
    'drafted',
    'signalled',
    'encouraged',
    'part-only',
    'none-yet',
    'no-evidence',
    'not-applicable',
    'circles',
    'circles-passed',
    'below',
    'disputed',
  ]);
});

test('all classes and signs of a comparison begin with the colours of the map', () => {
  const summer = changeLayer(day('2021-05-20')).on(REAL_STORE, DAY);
  const keys = explainedRows(summer, REAL_STORE, 'en', NATION).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['enforced', 'ordered']);
  expect(keys).toContain('change-first');
});
