import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYER } from '../../layers/layers';
import { details, shapesFor, record } from '../testing/fixture';
import { NATION } from '../../regions/region';
import { day } from '../../time/day';
import { reportModel } from './model';

const model = (lang: 'en' | 'zh', entered = NATION) =>
  reportModel({
    record,
    details,
    colouring: DEFAULT_LAYER.on(record, day('2021-06-20')),
    shapes: shapesFor(entered),
    entered,
    range: record.index.bounds,
    events: record.eventsIn(record.index.bounds),
    lang,
  });

describe.each(['en', 'zh'] as const)('a report in %s', (lang) => {
  const { rows, events, sources } = model(lang);

  test('has a row for every unit, with the act that its status comes from', () => {
    expect(rows).toHaveLength(34);
    const names = lang === 'zh' ? ['四川', '台湾'] : ['Sichuan', 'Taiwan'];
    const [sichuan, taiwan] = names.map((name) => rows.find(({ area }) => area === name)!);
    expect(sichuan!.status).toBe(
      lang === 'zh' ? '下令停止；部分矿场已关停或被查处' : 'ordered to stop; some mines shut, raided or fined',
    );
    expect(sichuan!.act).not.toBe('');
    expect(taiwan).toMatchObject({ since: '', act: '' });
  });

  test('has every event of the record, each with numbers of its documents', () => {
    expect(events).toHaveLength(record.index.events.length);
    for (const { refs } of events) {
      expect(refs.length).toBeGreaterThan(0);
      for (const n of refs) expect(sources[n - 1]).toBeDefined();
    }
  });

  test('numbers a document once and shows no stand-in for a title', () => {
    const urls = sources.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(new Set(urls).size).toBe(urls.length);
    expect(sources.filter(({ title }) => /^\[(标题未见|title not visible)\]$/.test(title))).toEqual([]);
  });
});

test('a report of Sichuan has its prefectures and the counties with acts of their own', () => {
  expect(model('en', '510000').rows.length).toBeGreaterThan(21);
});
