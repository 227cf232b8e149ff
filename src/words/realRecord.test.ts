import { describe, expect, it } from 'vitest';
import { lookupOf } from '../events/details';
import { doubtsAmong } from '../events/doubts';
import { REAL_STORE as record, RECORD } from '../events/testing/publishedRecord';
import type { DateMode } from '../events/model';
import type { Lang } from '../i18n/text';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import { captionOf } from './caption';
import { eventDates } from './eventDates';
import { eventDoubts } from './eventDoubts';
import { eventFacts, type EventFact } from './eventFacts';
import { explainStatus } from './explain';
import { plainText } from './testing/plainText';
import { quantityViews } from './quantities';
import { statementText } from './statement';
import { statusText } from './statusText';
import { vocabulary } from './vocabulary';

// What is said of the real record: a release of it with other words, days or figures changes this file and no other test of the
// room.

describe('the headline of the real record', () => {
  const on = (date: string, lang: Lang) => captionOf(record, record.statusOn(day(date)), lang).headline;

  it('of the opening day is the deadline of the 26 projects, in both languages', () => {
    expect(on('2021-06-20', 'en')).toBe(
      '20 June 2021: deadline to close 26 suspected mining projects in Sichuan',
    );
    expect(on('2021-06-20', 'zh')).toMatch(/^2021年6月20日：四川26个.+项目的关停期限最后一天$/);
  });

  it('names the last act on a day without one, and counts the reports since', () => {
    expect(on('2021-06-22', 'en')).toMatch(/no event on record\. The last act, 21 June 2021: [^;]+$/);
    expect(on('2021-07-02', 'en')).toMatch(/no event\. Last act, late June 2021: .+; 2 reports since$/);
    expect(on('2021-07-02', 'zh')).toMatch(/上一措施，2021年6月下旬：.+；此后有2条其他记录$/);
  });
});

describe('the statement of the real record', () => {
  const said = (on: string, lang: Lang = 'en', entered = NATION) =>
    statementText(record, record.statusOn(day(on)), entered, lang);

  it('tells who did what in names, the strongest first, then what holds elsewhere', () => {
    expect(said('2021-06-20')).toBe(
      'Sichuan and Inner Mongolia ordered crypto mining to stop, and shut, raided or fined some mines; Qinghai ordered a stop; Yunnan and Xinjiang restricted mining in part; Beijing only warned or checked. Elsewhere: only the national warning of 21 May.',
    );
    expect(said('2021-06-20', 'zh')).toBe(
      '四川和内蒙古下令停止虚拟货币挖矿，部分矿场已关停或被查处；青海下令停止挖矿；云南和新疆仅针对部分矿场或挖矿用电作出规定；北京仅有表态或摸底。其余25个省份未见自己的措施，仅有中央表态（5月21日）。',
    );
  });

  it('puts a national order first, and counts what is too many to name', () => {
    expect(said('2021-12-30')).toBe(
      'A national order of 24 September tells crypto mining to stop. Sichuan and Inner Mongolia ordered a stop and, like Yunnan and Zhejiang, shut, raided or fined some mines; Anhui and Qinghai ordered a stop; five restricted mining in part; 20 others: only that order.',
    );
  });

  it('says under a national order too who ordered a stop as well as acted, in names while these are few', () => {
    expect(said('2021-10-01')).toBe(
      'A national order of 24 September tells crypto mining to stop. Sichuan and Inner Mongolia ordered a stop and, like Yunnan and Zhejiang, shut, raided or fined some mines; Anhui and Qinghai ordered a stop; Hebei, Henan, Gansu and Xinjiang restricted mining in part; 21 others: only that order.',
    );
    expect(said('2021-10-01', 'zh')).toContain(
      '四川和内蒙古下令停止挖矿，当地及云南和浙江部分矿场已关停或被查处；',
    );
  });

  it('says before the first act that nothing is on record', () => {
    expect(said('2012-01-01')).toBe('Nothing is on record for any province yet.');
    expect(said('2018-02-01')).toContain('Elsewhere nothing is on record.');
  });

  it('begins with the province, tells of the places in it, and ends with what is not on record', () => {
    expect(said('2021-06-20', 'en', '150000')).toBe(
      'Inner Mongolia ordered crypto mining to stop: exit by end-April 2021. It shut, raided or fined some mines: 35 firms shut by end-April. How many mines are left, and where, is not on record.',
    );
    expect(said('2021-06-20', 'zh', '510000')).toMatch(
      /^四川下令停止虚拟货币挖矿.+。境内.+。还剩多少矿场、位于何处，没有记录。$/,
    );
  });

  it('says of a province without an act of its own what it stands under, and that nothing of its own was found', () => {
    expect(said('2021-06-20', 'en', '420000')).toBe(
      'Hubei: only the national warning of 21 May; nothing of its own was found.',
    );
    expect(said('2021-12-30', 'en', '630000')).toContain(
      'It also stands under the national order of 24 September.',
    );
  });
});

describe('what the real record says of a place', () => {
  const linesOn = (text: string, adcode: string, lang: 'zh' | 'en' = 'en') =>
    statusText(record.statusOn(day(text)).of(adcode), { gazetteer: record.gazetteer, lang }).lines;

  it('names the status of the fill and its first day, then the stripes', () => {
    expect(linesOn('2021-06-20', '510000')).toEqual([
      'ordered to stop since 18 June 2021',
      expect.stringMatching(/^some mines shut, raided or fined since \d+ June 2021$/),
    ]);
  });

  it('says whose act a colour from above is', () => {
    expect(linesOn('2021-06-20', '540000')).toEqual(['only the national warning of 21 May 2021']);
    expect(linesOn('2021-06-20', '511100')).toEqual(['only Sichuan’s order of 18 June 2021']);
    expect(linesOn('2021-06-20', '511100', 'zh')).toEqual(['仅有四川的命令（2021年6月18日）']);
  });

  it('says “own” of an act beside one from above of the same kind', () => {
    expect(linesOn('2021-06-20', '630000')[0]).toMatch(/^ordered to stop since /);
    expect(linesOn('2021-12-30', '630000')[0]).toMatch(/^own order to stop since /);
  });

  it('says why there is no status', () => {
    expect(linesOn('2021-06-20', '710000')).toEqual(['mainland rules do not apply']);
    expect(linesOn('2017-09-04', '510000')).toEqual(['nothing on record yet']);
    expect(linesOn('2017-09-04', '540000')).toEqual(['searched, nothing found']);
  });
});

describe('how the real record explains a colour', () => {
  const said = (adcode: string, on: string) => {
    const explanation = explainStatus(record.statusOn(day(on)).of(adcode), record);
    return explanation.kind === 'acts'
      ? explanation.reasons.map(({ part, status, event }) => `${part} ${status} ${event.id}`)
      : explanation.kind;
  };

  it.each([
    [
      'keeps a province’s own act apart from the national floor',
      ['510000', '2021-06-20'],
      [
        'fill ordered sichuan-drc-energy-bureau-notice-2021-06-18',
        'stripes enforced sichuan-power-cut-2021-06-19',
        'above signalled nat-2021-05-21-fsdc-51',
      ],
    ],
    [
      'names an own act that a higher floor covers',
      ['650000', '2021-09-24'],
      [
        'fill ordered nat-2021-09-03-ndrc-1283',
        'stripes ordered xj-2018-07-illegal-miners-notice',
        'own signalled xj-2018-01-04-orderly-exit',
      ],
    ],
  ] as const)('%s', (_, [adcode, on], reasons) => {
    expect(said(adcode, on)).toEqual(reasons);
  });

  it('tells “no evidence found”, “none on record yet” and “not applicable” apart', () => {
    expect(said('210000', '2019-01-01')).toBe('no-evidence');
    expect(said('630000', '2019-01-01')).toBe('none-yet');
    for (const adcode of ['710000', '810000', '820000'])
      expect(said(adcode, '2022-01-01')).toBe('not-applicable');
  });
});

describe('what cards of the real record say', () => {
  const { events } = lookupOf(RECORD.details);
  const told = (id: string, mode: DateMode = 'recorded') =>
    eventDates(record.event(id)!, record, mode).map(
      ({ kind, day, drives }) => `${kind} ${day}${drives ? ' *' : ''}`,
    );
  const fact = (id: string, key: EventFact['key'], lang: Lang = 'en') => {
    const facts = eventFacts(record.event(id)!, events.get(id)!, { record, lang });
    const { label, value, remarks } = facts.find((each) => each.key === key)!;
    return [label, plainText(value), ...remarks.map(({ parts }) => plainText(parts))];
  };

  it('keeps recorded, announced, effective and deadline apart', () => {
    expect(told('nat-2021-09-03-ndrc-1283')).toEqual([
      'recorded 2021-09-24 *',
      'announced 2021-09-24',
      'effective 2021-09-03',
    ]);
  });

  it('marks the date that drives the colour in the date mode in use', () => {
    const id = 'nm-2021-03-09-final-safeguards';
    expect(told(id).filter((date) => date.endsWith('*'))).toEqual([expect.stringContaining('recorded')]);
    expect(told(id, 'deadline').filter((date) => date.endsWith('*'))).toEqual(['deadline 2021-04-30 *']);
  });

  it('marks none where the event colours nothing', () => {
    expect(told('sichuan-midnight-power-cut-2021-06-20').some((date) => date.endsWith('*'))).toBe(false);
  });

  it.each([
    ['xj-2018-01-04-orderly-exit', 'en', 'binding', 'warning or checks'],
    ['xj-2018-01-04-orderly-exit', 'zh', '有约束力', '表态或摸底'],
    ['jiangsu-mining-survey-2021-10-08', 'en', 'carried out', 'warning or checks'],
    ['kangding-dadu-river-inspection-2019-05-27', 'zh', '已执行', '表态或摸底'],
  ] as const)('say beside the force of %s, in %s, what it counts as', (id, lang, force, status) => {
    const [, said, , remark] = fact(id, 'force', lang);
    expect(said).toBe(force);
    expect(remark).toContain(status);
  });

  it('say of the force only what it means where it says what the map says', () => {
    const { forceMeaning } = vocabulary('en');
    expect(fact('qh-2021-06-09-full-shutdown', 'force').slice(2)).toEqual([forceMeaning.order]);
    expect(fact('nat-2021-05-21-fsdc-51', 'force').slice(2)).toEqual([forceMeaning['policy-signal']]);
  });

  it.each([
    ['bj-dongcheng-2021-10-25-mining-contract-void', 'en', 'court ruling'],
    ['jiangxi-xiao-yi-sentence-2023-08-22', 'zh', '法院裁判'],
    ['nat-2022-02-24-spc-illegal-fundraising', 'en', 'notice'],
  ] as const)('give %s, in %s, the form of what its issuer did', (id, lang, form) => {
    expect(fact(id, 'form', lang)[1]).toBe(form);
  });

  it('sets the disputed hour of 20 June 2021 against the documented one', () => {
    const doubts = doubtsAmong(record.eventsOn(day('2021-06-19')), record);
    const said = (lang: Lang) => plainText(eventDoubts(doubts, lang)[0]!.parts);
    expect(said('en')).toMatch(
      /^Sources disagree: .+ \(20 June 2021, 00:00 China time\)\. Documented: .+ \(19 June 2021, 21:00 China time\)\.$/,
    );
    expect(said('zh')).toMatch(/^说法不一：.+（2021年6月20日.*）。有记录的是：.+（2021年6月19日21:00）。$/);
  });

  it('gives the projects of Sichuan by place and by year', () => {
    const notice = events.get('sichuan-drc-energy-bureau-notice-2021-06-18')!;
    const { stated } = quantityViews(notice, RECORD.details.quantityLabels, 'en');
    const lines = (key: string) => stated.find((view) => view.key === key)!.lines.map(({ value }) => value);
    expect(lines('byPrefecture')).toEqual(['8', '7', '6', '3', '1', '1']);
    expect(lines('projectsByStartYear')).toEqual(['1', '2', '18', '5']);
  });
});
