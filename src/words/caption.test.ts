import { describe, expect, it, test } from 'vitest';
import { createEventStore } from '../events/store';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { event, recordIndex, step } from '../events/testing/smallRecord';
import { DATE_MODES } from '../events/vocabulary';
import { LANGS } from '../i18n/text';
import { NATION } from '../regions/region';
import { addDays, day } from '../time/day';
import { captionOf, type CaptionOptions } from './caption';
import { eventDate } from './parts';

const on = (text: string, lang: 'en' | 'zh', entered?: string) =>
  captionOf(record, record.statusOn(day(text)), lang, { entered });

const small = createEventStore(
  recordIndex({
    events: [
      event('order', {
        date: day('2021-06-18'),
        adcode: '510000',
        deadlineOn: day('2021-06-20'),
        deadlineKind: 'shutdown',
      }),
      event('cut', {
        date: day('2021-06-25'),
        datePrecision: 'late-month',
        adcode: '511800',
        force: 'enforced',
      }),
      event('comment', { date: day('2021-06-28'), force: 'consequence', topic: 'commentary' }),
      event('theft', { date: day('2021-07-01'), force: 'consequence', topic: 'consequence' }),
    ],
    steps: [
      step('150000 ordered whole 2021-03-09'),
      step('150000 enforced partial 2021-04-30'),
      step('510000 ordered whole 2021-06-18 order'),
    ],
  }),
);
const smallOn = (text: string, lang: 'en' | 'zh', entered?: string) =>
  captionOf(small, small.statusOn(day(text)), lang, { entered });

describe('the headline', () => {
  it('begins with a capital where the date begins with a word', () => {
    expect(smallOn('2021-06-25', 'en').headline).toBe('Late June 2021: cut');
  });

  it('of a day that no act has is the deadline that ends on it, in both languages', () => {
    expect(smallOn('2021-06-20', 'en').headline).toBe('20 June 2021, deadline day: order (18 June 2021)');
    expect(smallOn('2021-06-20', 'zh').headline).toBe('2021年6月20日，期限最后一天：order（2021年6月18日）');
  });

  it('says of a day without an event that it has none, and names the last act; before the first that there is none yet', () => {
    expect(smallOn('2021-06-22', 'en').headline).toBe(
      '22 June 2021: no event on record. The last act, 18 June 2021: order',
    );
    expect(smallOn('2021-06-22', 'zh').headline).toBe(
      '2021年6月22日：当日无事件记录。上一措施，2021年6月18日：order',
    );
    expect(smallOn('2012-01-01', 'en').headline).toBe('1 January 2012: nothing on record yet');
  });

  it.each([
    ['en', '2 July 2021: no event. Last act, late June 2021: cut; 2 reports since'],
    ['zh', '2021年7月2日：当日无事件记录。上一措施，2021年6月下旬：cut；此后有2条其他记录'],
  ] as const)('says, in %s, what came after the last act and is none', (lang, headline) => {
    expect(smallOn('2021-07-02', lang).headline).toBe(headline);
  });

  it.each(LANGS)(
    'of every day with an event names one of that day’s events, never that there is none (%s)',
    (lang) => {
      for (const mode of DATE_MODES) {
        for (const at of record.stopsIn(record.index.bounds, mode)) {
          const { headline } = captionOf(record, record.statusOn(at, mode), lang);
          const named = record.eventsOn(at, mode).filter(({ title }) => headline.includes(title[lang]));
          const ending = record.deadlinesOn(at).filter(({ deadlineOn }) => deadlineOn === at);
          const last = ending.map(({ event }) => record.event(event)!.title[lang]);
          expect(
            named.length > 0 || last.some((title) => headline.includes(title)),
            `${at} ${mode}: ${headline}`,
          ).toBe(true);
        }
      }
    },
  );

  it.each(LANGS)(
    'of every last day to close or clean up that no act has names the act that set it (%s)',
    (lang) => {
      const days = record.index.events.flatMap(({ deadlineOn }) => deadlineOn ?? []);
      for (const at of days.filter((at) => !record.actDays().includes(at))) {
        const ending = record.deadlinesOn(at).filter(({ deadlineOn }) => deadlineOn === at);
        const titles = ending.map(({ event }) => record.event(event)!.title[lang]);
        const { headline } = captionOf(record, record.statusOn(at), lang);
        if (titles.length > 0)
          expect(
            titles.some((title) => headline.includes(title)),
            at,
          ).toBe(true);
      }
    },
  );

  it.each(LANGS)(
    'names the event that the reader opened, by the date on its card, on any day (%s)',
    (lang) => {
      for (const event of record.index.events) {
        const date = eventDate(
          { ...event, datePrecision: event.datePrecision === 'minute' ? 'day' : event.datePrecision },
          lang,
        );
        for (const at of [event.date, addDays(event.date, 3)]) {
          const { headline } = captionOf(record, record.statusOn(at), lang, { opened: event.id });
          expect(headline).toContain(event.title[lang]);
          expect(headline.toLowerCase()).toContain(date.toLowerCase());
        }
      }
    },
  );

  it('says of a contested report that nobody has confirmed it', () => {
    const contested = record.index.events.find(({ confidence }) => confidence === 'contested')!;
    const { headline } = captionOf(record, record.statusOn(contested.date), 'en', { opened: contested.id });
    expect(headline).toContain('reported but not confirmed');
  });

  it('over a province is of that province: its event of the day, else how it stands', () => {
    expect(smallOn('2021-06-18', 'en', '510000').headline).toBe('18 June 2021: order');
    expect(smallOn('2021-06-18', 'en', '150000').headline).toBe(
      '18 June 2021: 150000, ordered to stop; some mines shut, raided or fined',
    );
  });
});

describe('over a range of days', () => {
  const range = { from: day('2021-05-21'), to: day('2021-07-02') };
  const over = (lang: 'en' | 'zh', options: CaptionOptions = {}) =>
    captionOf(record, record.statusOn(range.to), lang, { range, ...options });

  it('the headline names it and counts its events, in both languages; the statement says of which day the map is', () => {
    const n = record.eventsIn(range).length;
    const { headline, statement, altText } = over('en');
    expect(headline).toBe(`21 May to 2 July 2021: ${n} events`);
    expect(statement).toBe(`The map shows 2 July 2021. ${on('2021-07-02', 'en').statement}`);
    expect(altText).toContain(headline);
    expect(over('zh').headline).toBe(`2021年5月21日至7月2日：${n}个事件`);
  });

  it('a province counts what concerns it, and an event that the reader opened heads its day', () => {
    expect(over('en', { entered: '510000' }).headline).toMatch(
      /^21 May to 2 July 2021: Sichuan, \d+ events$/,
    );
    const opened = 'qh-2021-06-09-full-shutdown';
    expect(over('en', { opened }).headline).toContain(record.event(opened)!.title.en);
  });
});

describe('the alternative text', () => {
  it('says what map it is, then the headline, the statement and the circles', () => {
    const { headline, statement, altText } = on('2021-06-20', 'en');
    const { count } = record.projectsOf(NATION);
    expect(altText).toBe(
      `Map of China. ${headline}. ${statement} Circles count ${count} suspected mining projects by prefecture; their sites are not known.`,
    );
    expect(on('2021-06-20', 'zh', '510000').altText).toMatch(/^四川地图。/);
  });
});

test('a caption of the nation is what is said without a place', () => {
  expect(on('2021-06-20', 'en', NATION)).toEqual(on('2021-06-20', 'en'));
});
