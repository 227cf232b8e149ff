import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record, details } from '../drawing/testing/fixture';
import { columnsOf } from '../layers/columns';
import { eventsInView } from '../state/eventsInView';
import { DEFAULT_STATE } from '../state/url';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import { csv } from '../events/csv';
import { createEventStore } from '../events/store';
import { readCsv, readTable } from '../events/testing/readCsv';
import { detailsOf, longTexts } from '../events/testing/smallDetails';
import { event, recordIndex } from '../events/testing/smallRecord';
import { csvEvents, csvSources } from './csvEvents';
import { stateOf } from './testing/fixture';
import { csvAreas } from './csvAreas';

const STATE = { ...DEFAULT_STATE, time: { from: null, to: day('2021-06-20') } };

test('a CSV file begins with a byte order mark, so that spreadsheets read the Chinese', () => {
  expect([...new TextEncoder().encode(csv(['地区'], []))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

describe('no cell can start a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x'])(
    '%j is text',
    (cell) => {
      expect(readCsv(csv(['a'], [[cell]]))[1]).toEqual([`'${cell}`]);
    },
  );

  test('whatever a text holds, it comes back whole and begins with no sign', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (row) => {
        const [, read] = readCsv(
          csv(
            row.map((_, i) => `c${i}`),
            [row],
          ),
        );
        expect(read!.map((cell, i) => (cell === row[i] ? cell : cell.slice(1)))).toEqual(row);
        for (const cell of read!) expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r]/);
      }),
    );
  });
});

describe('status on a day', () => {
  const rows = readTable(csvAreas(record, columnsOf(record, STATE), 'en'));
  const of = (adcode: string) => rows.find((row) => row['adcode'] === adcode)!;

  test('has one row for every area but the nation', () => {
    expect(rows).toHaveLength(record.gazetteer.all.length - 1);
    expect(new Set(rows.map((row) => row['adcode'])).size).toBe(rows.length);
  });

  test('says the status, since when and by which act', () => {
    expect(of('510000')).toMatchObject({
      as_of: '2021-06-20',
      iso: 'CN-SC',
      name_zh: '四川省',
      status: 'ordered',
      partial_status: 'enforced',
      listed_projects: '26',
    });
    expect(record.event(of('510000')['event_id']!)?.adcode).toBe('510000');
  });

  test('counts a listed project once on each level', () => {
    for (const level of ['province', 'prefecture']) {
      const counts = rows
        .filter((row) => row['level'] === level)
        .map((row) => Number(row['listed_projects']));
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        level,
      ).toBe(record.projectsOf(NATION).count);
    }
  });

  test('marks a status that comes from the nation, and keeps Taiwan apart', () => {
    expect(of('440000')).toMatchObject({ status: 'signalled', inherited_from: '100000' });
    expect(of('710000')).toMatchObject({ status: '', status_label: 'mainland rules do not apply' });
  });

  test('of one province holds it and its units alone', () => {
    const sichuan = readTable(csvAreas(record, columnsOf(record, STATE), 'zh', '510000'));
    expect(sichuan.every((row) => row['adcode']!.startsWith('51'))).toBe(true);
    expect(sichuan.length).toBeGreaterThan(21);
  });
});

describe('the events in view', () => {
  const inView = (query: string) => eventsInView(record, stateOf(query), details);
  const events = inView('time=2021-05-21..2021-06-30');
  const rows = readTable(csvEvents(record, details, events, 'en'));

  test('have one row each, in their order', () => {
    expect(rows.map((row) => row['event_id'])).toEqual(events.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(20);
  });

  test('are given by ISO days, ids and both names, with what was done and the best of their sources', () => {
    for (const row of rows) {
      expect(row['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row['adcode']).toMatch(/^\d{6}$/);
      expect(row['name_zh'] && row['name_en'] && row['title_zh'] && row['title_en']).toBeTruthy();
      expect(row['title_en']).toMatch(/^[\p{Lu}\d]/u);
      expect(Number(row['sources'])).toBeGreaterThan(0);
    }
    expect(rows.find((row) => row['event_id'] === 'qh-2021-06-09-full-shutdown')!['actions']).toContain(
      'shut-down-existing',
    );
  });

  test.each([
    ['en', 'late June 2021', 'not binding', 'meeting'],
    ['zh', '2021年6月下旬', '无约束力', '会议'],
  ] as const)(
    'say beside the ids, in %s, what the page says, and name the best source',
    (lang, date, force, form) => {
      const source = {
        title: '一次会议',
        publisher: '某网站',
        url: 'https://example.org/',
        publishedOn: '2021-05-21',
        lang: 'zh',
        quality: 'official',
        inSeed: false,
        supports: { zh: '会议', en: 'the meeting' },
        mirror: false,
        retrieved: true,
      } as const;
      const events = [
        event('notice', { date: day('2021-06-30'), datePrecision: 'late-month' }),
        event('meeting', { date: day('2021-05-21'), force: 'policy-signal', sources: 2 }),
      ];
      const texts = detailsOf([
        longTexts('notice'),
        longTexts('meeting', {
          instrument: 'meeting',
          sources: [{ ...source, title: '一篇博客', quality: 'blog' }, source],
        }),
      ]);
      const small = createEventStore(recordIndex({ events }));
      const labelled = readTable(csvEvents(small, texts, events, lang));
      const of = (id: string) => labelled.find((row) => row['event_id'] === id)!;
      expect(of('notice')).toMatchObject({
        date: '2021-06-30',
        date_precision: 'late-month',
        date_label: date,
      });
      expect(of('meeting')).toMatchObject({
        legal_force: 'policy-signal',
        legal_force_label: force,
        form_label: form,
        best_source_publisher: source.publisher,
        best_source_title: source.title,
      });
    },
  );

  test('have a table of their sources, one row per event and source', () => {
    const sources = readTable(csvSources(details, events));
    expect(sources).toHaveLength(events.reduce((sum, event) => sum + event.sources, 0));
    const keys = sources.map((row) => `${row['event_id']} ${row['source_no']}`);
    expect(new Set(keys).size).toBe(sources.length);
  });

  test('are all of the record where the slider covers all of it', () => {
    expect(inView('span=all')).toEqual(record.eventsIn(record.index.bounds));
  });
});
