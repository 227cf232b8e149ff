import { expect, test } from 'vitest';
import { LANGS } from '../../i18n/text';
import { NATION } from '../../regions/region';
import { distinctPaints, paintOf, type RegionPaint } from '../../theme/paint';
import { day } from '../../time/day';
import { createEventStore } from '../../events/store';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { noted, recordOf } from '../../events/testing/smallRecord';
import { standingName } from '../../words/className';
import { ownClauses } from '../../words/statement';
import { sharedRows } from '../legend';
import { statusLegend } from './legend';

const provinces = record.gazetteer.children(NATION).map(({ adcode }) => adcode);
const legendOn = (date: string, entered = NATION, lang: 'en' | 'zh' = 'en') =>
  statusLegend(record, record.statusOn(day(date)), lang, entered);

/** Every kind of row: an order with stripes, a warning with stripes that say what they are, an act from above, none that applies. */
const small = createEventStore(
  recordOf(
    '100000 signalled whole 2021-05-21',
    '150000 ordered whole 2021-06-01',
    '510000 signalled whole 2021-06-02',
    noted('510000 ordered partial 2021-06-03', 'unregistered mines to go'),
    '150000 enforced partial 2021-06-04',
    noted('513300 enforced partial 2021-06-05', 'one site cut off'),
    noted('511800 enforced partial 2021-06-05', 'one site cut off'),
  ),
);
const smallOn = (date: string, entered: string, lang: 'en' | 'zh' = 'en') =>
  statusLegend(small, small.statusOn(day(date)), lang, entered);
const rowsOf = (entered: string, lang?: 'en' | 'zh') =>
  smallOn('2021-06-20', entered, lang).rows.map(({ label, places }) => `${label}: ${places}`);

test('the legend says what is on the map today, the strongest first, with few places by name and what a part is', () => {
  expect(rowsOf(NATION)).toEqual([
    'Ordered to stop; stripes: some shut, raided or fined: 150000',
    'Warning or checks; stripes: restricted in part: 510000: unregistered mines to go',
    'Only the national warning of 21 May, no stronger act found: 500000',
    'Mainland rules do not apply: 810000',
    'A city or county acted itself (order, raid etc.): ',
    'Claimed by China, run by India or Bhutan: ',
  ]);
});

test('a province names the act that its places stand under', () => {
  expect(rowsOf('150000')).toContain('Only 150000’s order of 1 June, no stronger act found: 150200');
});

test('stripes say what the part is where the record says the same of all their places', () => {
  expect(rowsOf('510000')).toContain(
    'Some mines shut, raided or fined: 511800, 513300: one site cut off each',
  );
  expect(rowsOf('510000', 'zh')).toContain('部分矿场已关停或被查处: 511800、513300：均为one site cut off');
});

test('nothing that the map does not show is a row', () => {
  const keys = (date: string) => legendOn(date).rows.map(({ key }) => key);
  expect(keys('2021-06-17')).not.toContain('circles');
  expect(keys('2021-06-21')).toContain('circles-passed');
  expect(keys('2021-12-30')).not.toContain('floor-signalled');
  expect(keys('2017-09-04')).not.toContain('below');
  expect(legendOn('2021-06-20', '510000').rows.map(({ key }) => key)).not.toContain('below');
});

test.each(LANGS)(
  'one name has one look, in full and in a phone’s few words, and one look one name, wherever and on every day (%s)',
  (lang) => {
    for (const on of record.stopsIn({ from: day('2013-01-01'), to: day('2026-12-31') })) {
      const shown = record.statusOn(on);
      for (const entered of [NATION, ...provinces]) {
        const rows = statusLegend(record, shown, lang, entered).rows.filter(({ sample }) =>
          Array.isArray(sample),
        );
        for (const { sample, label } of rows) expect(sample, `${label}, ${entered} on ${on}`).toHaveLength(1);
        // The edge of a province has the look of what it says, as a place inside may.
        const inside = rows.filter(({ key }) => key !== 'rim');
        const looks = distinctPaints(inside.flatMap(({ sample }) => sample as readonly RegionPaint[]));
        expect(looks, `${entered} on ${on}`).toHaveLength(inside.length);
        const words = rows.map(({ short, word = short }) => word).filter((word) => word !== '');
        expect(new Set(words).size, `${words.join(', ')}: ${entered} on ${on}`).toBe(words.length);
      }
    }
  },
);

/** Rows of the legend in which a place stands that a clause of the statement names. */
const ROWS_OF = {
  both: ['ordered-part-enforced'],
  enforced: ['enforced', 'part-enforced'],
  ordered: ['ordered'],
  limited: ['part-ordered', 'signalled-part-ordered', 'encouraged-part-ordered'],
  drafted: ['drafted', 'part-drafted'],
  signalled: ['signalled', 'part-signalled'],
  encouraged: ['encouraged', 'part-encouraged'],
};

test('map, legend and statement agree: a place that the statement names looks like the row that says the same, on every day', () => {
  for (const on of record.stopsIn({ from: day('2013-01-01'), to: day('2026-12-31') })) {
    const shown = record.statusOn(on);
    for (const entered of [NATION, ...provinces]) {
      const places = record.gazetteer.children(entered).filter(({ level }) => level !== 'county');
      const clauses = ownClauses(
        shown,
        places.map(({ adcode }) => adcode),
      );
      if (clauses.length === 0) continue;
      const { rows } = statusLegend(record, shown, 'en', entered);
      for (const { clause, places } of clauses)
        for (const adcode of places) {
          const paint = paintOf(shown.of(adcode));
          const row = rows.find(
            ({ sample, key }) =>
              ROWS_OF[clause].includes(key) &&
              Array.isArray(sample) &&
              sample.some(({ fill, overlay }) => fill === paint.fill && overlay === paint.overlay),
          );
          expect(row, `${adcode} on ${on}`).toBeDefined();
        }
    }
  }
});

test.each(LANGS)(
  'inside a province its own colour stays in the legend, first, as its edge is drawn, with what all its acts say (%s)',
  (lang) => {
    const on = record.statusOn(day('2021-06-20'));
    for (const adcode of ['510000', '150000']) {
      const [rim] = legendOn('2021-06-20', adcode, lang).rows;
      expect(rim).toMatchObject({ key: 'rim', sample: [{ ...paintOf(on.of(adcode)), overlay: null }] });
      expect(rim!.label).toContain(record.gazetteer.get(adcode).short[lang]);
      expect(rim!.label).toContain(standingName(on.of(adcode), { gazetteer: record.gazetteer, lang }));
    }
    // One that is drawn itself needs none.
    expect(legendOn('2021-06-20', '710000', lang).rows.map(({ key }) => key)).not.toContain('rim');
  },
);

test.each(['label', 'short'] as const)(
  'several days of a province have one row for each colour of its edge, named without places too (%s)',
  (wording) => {
    const days = ['2021-05-21', '2021-06-20'];
    const rims = sharedRows(
      days.map((date) => smallOn(date, '510000')),
      wording,
    ).filter(({ key }) => key === 'rim');
    const paints = days.map((date) => paintOf(small.statusOn(day(date)).of('510000')));
    expect(rims.map(({ sample }) => sample)).toEqual(
      paints.toReversed().map((paint) => [{ ...paint, overlay: null }]),
    );
    expect(rims.map((row) => row[wording])).toEqual(
      wording === 'label'
        ? [
            'Edge (510000 as a whole): own warning or checks; restricted in part (some mines, or power use)',
            'Edge (510000 as a whole): only the national warning of 21 May',
          ]
        : [expect.stringMatching(/^Edge: ./), expect.stringMatching(/^Edge: ./)],
    );
  },
);

test('every look that the map shows on an event day has a sample', () => {
  for (const on of record.stopsIn({ from: day('2013-01-01'), to: day('2026-12-31') })) {
    const shown = record.statusOn(on);
    const samples = statusLegend(record, shown, 'en').rows.flatMap(({ sample }) =>
      Array.isArray(sample) ? sample : [],
    ) as ReturnType<typeof paintOf>[];
    for (const adcode of provinces) {
      const paint = paintOf(shown.of(adcode));
      const same = ({ fill, overlay }: typeof paint) => fill === paint.fill && overlay === paint.overlay;
      expect(samples.some(same), `${adcode} on ${on}`).toBe(true);
    }
  }
});
