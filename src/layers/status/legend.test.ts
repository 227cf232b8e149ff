import { describe, expect, test } from 'vitest';
import { COUNT_CLASSES, countClassOf } from '../../events/counts';
import { NATION } from '../../regions/region';
import { paintOf } from '../../theme/paint';
import { day } from '../../time/day';
import { REAL_STORE as store } from '../../events/testing/publishedRecord';
import { statusLegend } from './legend';

const provinces = store.gazetteer.children(NATION).map(({ adcode }) => adcode);
const DAY = day('2021-06-20');
const snapshot = store.statusOn(DAY);

describe.each(['en', 'zh'] as const)('%s', (lang) => {
  const legend = statusLegend(store, snapshot, lang);

  test('every class is there once, with its count; together they are the 34 units', () => {
    expect(legend.classes.map(({ key }) => key).sort()).toEqual([...COUNT_CLASSES].sort());
    expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(34);
    const counts = Object.fromEntries(legend.classes.map(({ key, count }) => [key, count]));
    expect(counts).toMatchObject({ enforced: 0, ordered: 3, signalled: 28, 'not-applicable': 3 });
    for (const { label } of legend.classes) expect(label).not.toBe('');
  });

  test('patterns, disputed areas, units below and circle sizes are explained', () => {
    expect(legend.marks.map(({ key }) => key)).toEqual(['stripes', 'disputed', 'below']);
    expect(legend.circles?.sizes.map(({ count }) => count)).toEqual([8, 26]);
    expect(statusLegend(store, snapshot, lang, '510000').circles?.sizes.at(-1)?.count).toBe(8);
    expect(statusLegend(store, snapshot, lang, '630000').circles).toBeNull();
    expect(statusLegend(store, store.statusOn(day('2021-06-17')), lang).circles).toBeNull();
  });
});

test('every fill that the map shows on an event day is a swatch of its class', () => {
  for (const on of store.stopsIn({ from: day('2013-01-01'), to: day('2026-12-31') })) {
    const shown = store.statusOn(on);
    const legend = statusLegend(store, shown, 'en', NATION);
    for (const adcode of provinces) {
      const status = shown.of(adcode);
      const entry = legend.classes.find(({ key }) => key === countClassOf(status))!;
      const fills = entry.swatches.map(({ fill }) => fill);
      expect(fills, `${adcode} on ${on}`).toContain(paintOf(status).fill);
    }
  }
});

test('over a province the counts are of its own units, and say so', () => {
  const legend = statusLegend(store, snapshot, 'en', '510000');
  expect(legend.units).toBe('The 21 places in Sichuan');
  expect(legend.classes.find(({ key }) => key === 'ordered')).toMatchObject({
    count: 21,
    notes: [
      '21 only by a higher order',
      '3 with stripes: limited order (some mines, or power use)',
      '2 with stripes: some mines shut, raided or fined',
    ],
  });
  expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(21);
});

test('striped and inherited units are named as parts of their class', () => {
  const ordered = statusLegend(store, snapshot, 'en').classes.find(({ key }) => key === 'ordered')!;
  expect(ordered.notes).toEqual(['2 with stripes: some mines shut, raided or fined']);
  const signalled = statusLegend(store, snapshot, 'zh').classes.find(({ key }) => key === 'signalled')!;
  expect(signalled.notes[0]).toBe('27个随全国要求');
});
