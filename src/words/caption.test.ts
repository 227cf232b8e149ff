import { expect, test } from 'vitest';
import { day } from '../time/day';
import { captionOf } from './caption';
import { REAL_STORE as store } from '../events/testing/publishedRecord';

const on = (text: string, lang: 'en' | 'zh', entered?: string) =>
  captionOf(store, store.statusOn(day(text)), lang, entered);

test('the opening day is headed by the deadline of the 26 projects, in both languages', () => {
  expect(on('2021-06-20', 'en').headline).toBe('20 June 2021: deadline for Sichuan’s 26 listed projects');
  expect(on('2021-06-20', 'zh').headline).toBe('2021年6月20日：四川26个列名项目的关停期限');
});

test('a date that begins with a word begins the headline with a capital', () => {
  expect(on('2021-06-30', 'en').headline).toMatch(/^Late June 2021: /);
});

test('one sentence says how many units stand where', () => {
  expect(on('2021-06-20', 'en').statement).toBe(
    'Of 34 provinces and regions: 3 ordered to stop, 28 warning or checks (27 only nationally), 3 not applicable.',
  );
  expect(on('2021-06-20', 'zh').statement).toBe(
    '34个省级行政区中：下令停止3个，表态或摸底28个（其中27个随全国要求），不适用3个。',
  );
});

test('over a province the sentence counts the units of the province, and says where all of them stand by acts from above', () => {
  expect(on('2021-06-20', 'en', '510000').statement).toBe(
    'Of 21 places in Sichuan: 21 ordered to stop (all only by a higher order).',
  );
  expect(on('2021-06-20', 'zh', '510000').statement).toBe('四川21个市州中：下令停止21个（均随上级要求）。');
  expect(on('2021-03-09', 'en', '150000').statement).toMatch(/^Of 12 places in Inner Mongolia: /);
  expect(on('2021-06-20', 'en', '310000').statement).toBe(
    'Shanghai as a whole: 1 warning or checks (only by a higher order).',
  );
});

test('a day without an act says so and names the last; before the first it says that there is none yet', () => {
  expect(on('2021-06-22', 'en').headline).toMatch(
    /^22 June 2021: no act on record. The last, 21 June 2021: /,
  );
  expect(on('2021-06-22', 'zh').headline).toMatch(
    /^2021年6月22日：当日无措施记录。最近一次为2021年6月21日：/,
  );
  expect(on('2012-01-01', 'en').headline).toBe('1 January 2012: no act on record yet');
});

test('the alternative text names place, headline, counts, the highest classes and the circles', () => {
  const { altText } = on('2021-06-20', 'en');
  expect(altText).toMatch(/^Map of China\. 20 June 2021: /);
  expect(altText).toContain('Ordered to stop: Inner Mongolia, Sichuan and Qinghai.');
  expect(altText).toContain('26 listed projects');
  expect(on('2021-06-20', 'zh', '510000').altText).toMatch(/^四川地图。/);
});

test('under another date mode an event is headed by the day on which it colours', () => {
  for (const at of store.actDays('deadline')) {
    const { headline } = captionOf(store, store.statusOn(at, 'deadline'), 'zh');
    expect(headline, at).toContain(String(Number(at.slice(0, 4))));
  }
});
