import { describe, expect, it } from 'vitest';
import { builtRecord } from './testing/builtRecord';

const { index, details, article } = builtRecord();
const events = new Map(index.events.map((event) => [event.id, event]));
const cards = new Map(details.events.map((event) => [event.id, event]));

const eventOf = (id: string) => events.get(id)!;
const cardOf = (id: string) => cards.get(id)!;
const factOf = (id: string) => article.facts.find((fact) => fact.id === id)!;
const stepsOf = (event: string) => index.steps.filter((step) => step.event === event);

/** The article's statement `fact` is in the record, rated so, and leads to the event. */
function expectFact(fact: string, verdict: string, event: string) {
  expect(factOf(fact), fact).toBeDefined();
  expect(factOf(fact).verdict).toBe(verdict);
  expect(factOf(fact).events).toContain(event);
}

const NOTICE = 'sichuan-drc-energy-bureau-notice-2021-06-18';

describe('the article of 20 June 2021, fact by fact', () => {
  it('the meeting of 21 May: 51st, naming mining; its quotation was altered', () => {
    const id = 'nat-2021-05-21-fsdc-51';
    expect(eventOf(id)).toMatchObject({ date: '2021-05-21', adcode: '100000', confidence: 'confirmed' });
    expect(cardOf(id).summary.en).toMatch(/51st meeting/);
    expect(stepsOf(id)).toMatchObject([{ adcode: '100000', status: 'signalled', extent: 'whole' }]);
    expectFact('fsdc-51-meeting', 'correct', id);
    expectFact('fsdc-51-quotation', 'corrected', id);
  });

  it('the Inner Mongolia draft of 25 May with its eight target groups is a draft, never an order', () => {
    const id = 'nm-2021-05-25-eight-measures-draft';
    expect(eventOf(id)).toMatchObject({
      date: '2021-05-25',
      adcode: '150000',
      force: 'draft',
      deadlineKind: 'comment-period',
    });
    expect(cardOf(id).quantities).toMatchObject({ measures: 8 });
    expect(cardOf(id).summary.en).toMatch(/eight groups/);
    expect(stepsOf(id).filter(({ status }) => status !== 'drafted')).toEqual([]);
    expectFact('inner-mongolia-eight-measures', 'correct', id);
    expectFact('inner-mongolia-penalties', 'correct', id);
  });

  it('Changji on 9 June at 14:00: one zone of one prefecture, not Xinjiang', () => {
    const id = 'xj-changji-2021-06-09-zhundong-halt';
    expect(eventOf(id)).toMatchObject({
      date: '2021-06-09',
      time: '14:00',
      datePrecision: 'minute',
      adcode: '652300',
    });
    expect(cardOf(id).place).toEqual({
      zh: '准东经济技术开发区',
      en: 'Zhundong Economic-Technological Development Zone',
    });
    expect(stepsOf(id)).toMatchObject([{ adcode: '652300', status: 'ordered', extent: 'partial' }]);
    expectFact('changji-notice', 'corrected', id);
    expectFact('changji-as-xinjiang', 'overstated', id);
  });

  it('Qinghai on 9 June: full shutdown, two requirements', () => {
    const id = 'qh-2021-06-09-full-shutdown';
    expect(eventOf(id)).toMatchObject({ date: '2021-06-09', adcode: '630000', force: 'order' });
    expect(cardOf(id).actions).toEqual(expect.arrayContaining(['ban-new-approvals', 'shut-down-existing']));
    expect(stepsOf(id)).toMatchObject([{ adcode: '630000', status: 'ordered', extent: 'whole' }]);
    expectFact('qinghai-notice', 'corrected', id);
    expectFact('qinghai-requirement-1', 'correct', id);
    expectFact('qinghai-requirement-2', 'correct', id);
  });

  it("Yunnan's clean-up by the end of June: of power use, three violations, not a ban", () => {
    const id = 'yunnan-energy-bureau-notice-2021-06-11';
    expect(eventOf(id)).toMatchObject({
      adcode: '530000',
      deadlineOn: '2021-06-30',
      deadlineKind: 'clean-up',
    });
    expect(stepsOf(id)).toMatchObject([{ adcode: '530000', status: 'ordered', extent: 'partial' }]);
    const confirmation = 'yunnan-energy-bureau-confirmation-2021-06-12';
    expect(eventOf(confirmation)).toMatchObject({ date: '2021-06-12', partOf: id });
    expectFact('yunnan-confirmation', 'correct', confirmation);
    for (const kind of ['hook-ups', 'generators', 'safety'])
      expectFact(`yunnan-violation-${kind}`, 'correct', id);
    expectFact('four-largest-areas-hit', 'overstated', id);
  });

  it('the Sichuan notice of 18 June and its three instructions', () => {
    expect(eventOf(NOTICE)).toMatchObject({
      date: '2021-06-18',
      adcode: '510000',
      force: 'order',
      confidence: 'confirmed',
    });
    expect(cardOf(NOTICE).summary.en).toMatch(/\(1\).*\(2\).*\(3\)/);
    expect(stepsOf(NOTICE)).toMatchObject([{ adcode: '510000', status: 'ordered', extent: 'whole' }]);
    for (const part of ['listed-projects', 'sweep', 'generators'])
      expectFact(`instruction-${part}`, 'correct', NOTICE);
    expectFact('sichuan-notice', 'correct', NOTICE);
  });

  it('the deadlines of 20 June (listed projects) and 25 June (sweep, generators)', () => {
    expect(cardOf(NOTICE).deadlinesDetail).toEqual({
      listedProjects: '2021-06-20',
      generatorReports: '2021-06-25',
      prefectureSweep: '2021-06-25',
    });
    const listed = 'sichuan-key-project-deadline-2021-06-20';
    expect(eventOf(listed)).toMatchObject({
      deadlineOn: '2021-06-20',
      deadlineKind: 'shutdown',
      partOf: NOTICE,
    });
    expect(eventOf(listed).title.en).toBe('deadline to close 26 suspected mining projects in Sichuan');
    const sweep = 'sichuan-sweep-deadline-2021-06-25';
    expect(eventOf(sweep)).toMatchObject({ deadlineOn: '2021-06-25', partOf: NOTICE });
    expectFact('instruction-listed-projects', 'correct', listed);
    expectFact('instruction-sweep', 'correct', sweep);
  });

  it('the power cut: midnight is contested and colours nothing, 21:00 on 19 June is documented', () => {
    const midnight = 'sichuan-midnight-power-cut-2021-06-20';
    const documented = 'sichuan-power-cut-2021-06-19';
    expect(eventOf(midnight)).toMatchObject({
      date: '2021-06-20',
      time: '00:00',
      confidence: 'contested',
      inSeed: true,
    });
    expect(stepsOf(midnight)).toEqual([]);
    expect(eventOf(documented)).toMatchObject({ date: '2021-06-19', time: '21:00', confidence: 'confirmed' });
    expect(stepsOf(documented).map(({ extent }) => extent)).toEqual(['partial', 'partial']);
    expectFact('midnight-power-cut', 'contested', midnight);
    expectFact('midnight-power-cut', 'contested', documented);
  });

  it("26 projects: 8 in Ya'an, 7 in Ganzi, 6 in Aba, 3 in Liangshan, 1 in Longquanyi, 1 in Panzhihua", () => {
    const split = { '511800': 8, '513300': 7, '513200': 6, '513400': 3, '510112': 1, '510400': 1 };
    const counted = index.projects.filter(({ countsTowards26 }) => countsTowards26);
    expect(counted).toHaveLength(26);
    expect(cardOf(NOTICE).quantities).toMatchObject({ suspectedProjects: 26, byPrefecture: split });
    const areas = {
      yaan: '511800',
      ganzi: '513300',
      aba: '513200',
      liangshan: '513400',
      longquanyi: '510112',
      panzhihua: '510400',
    };
    for (const [name, adcode] of Object.entries(areas)) {
      const there = counted.filter(({ prefecture, county }) => prefecture === adcode || county === adcode);
      expect(there, name).toHaveLength(split[adcode as keyof typeof split]);
      expectFact(`annex-${name}`, 'correct', `sichuan-annex-${name}-2021-06-18`);
      expect(factOf(`annex-${name}`).projects).toEqual(expect.arrayContaining(there.map(({ id }) => id)));
      expect(factOf(`annex-${name}`).adcodes).toEqual([adcode]);
    }
    expectFact('annex-26-in-six-areas', 'contested', NOTICE);
  });

  it.each([
    ['heishui-kedi', '黑水科迪大数据有限公司', '513228', 'corrected'],
    ['jinchuan-kedi', '金川科迪技术有限公司', '513226', 'unsupported'],
    ['lixian-hengye-tianchen', '理县恒业天辰科技有限公司', '513222', 'unsupported'],
    ['maerkang-hengye-tianchen', '马尔康恒业天辰科技有限公司', '513201', 'unsupported'],
  ])('the named company %s', (name, zh, county, verdict) => {
    const fact = factOf(`company-${name}`);
    expect(fact).toMatchObject({ verdict, adcodes: [county] });
    const project = index.projects.find(({ id }) => id === fact.projects[0])!;
    expect(project).toMatchObject({
      name: { zh },
      county,
      prefecture: '513200',
      countsTowards26: true,
      inSeed: true,
    });
  });

  it('2017: seven bodies ban token fundraising; the 211 closed platforms are contested', () => {
    const id = 'nat-2017-09-04-ico-ban';
    expect(eventOf(id)).toMatchObject({ date: '2017-09-04', topic: 'trading', inSeed: true });
    expect(cardOf(id).quantities).toMatchObject({ exchangesClosed: 211 });
    expect(cardOf(id).contestedQuantities).toEqual(['exchangesClosed']);
    expect(stepsOf(id)).toEqual([]);
    expectFact('ico-ban-2017', 'correct', id);
    expectFact('platforms-211', 'unsupported', 'nat-2018-07-06-pboc-platform-count');
    expect(cardOf('nat-2018-07-06-pboc-platform-count').quantities).toMatchObject({ totalExited: 173 });
  });

  it('second-largest by Cambridge: for April 2020, 9.66 % of the world', () => {
    const id = 'consequence-cambridge-shares-2021-07-15';
    expect(cardOf(id).quantities).toMatchObject({ 'sichuanWorldSharePct2020-04': 9.66 });
    expectFact('cambridge-second', 'correct', id);
  });

  it("the miners' three options: wait, go abroad, sell", () => {
    const id = 'consequence-miners-options-2021-06-20';
    expect(cardOf(id).summary.en).toMatch(/wait and see, move to places abroad .* or give up and sell/);
    for (const option of ['wait', 'abroad', 'sell']) expectFact(`option-${option}`, 'correct', id);
  });

  it('graphics-card prices: one card from 13,499 to 4,699 yuan, from one report', () => {
    const id = 'consequence-gpu-prices-2021-06-21';
    expect(eventOf(id)).toMatchObject({ confidence: 'single-source', crackdown: false });
    expect(cardOf(id).quantities).toMatchObject({ rtx3060PeakCNY: 13499, rtx3060CNY: 4699 });
    expectFact('graphics-cards', 'correct', id);
  });

  it('hydropower zones in six prefectures and the wet-season surplus', () => {
    const id = 'sichuan-hydropower-zones-plan-2019-08';
    expect(cardOf(id).quantities).toMatchObject({ pilotPrefectures: 6 });
    expect(eventOf(id).related).toHaveLength(6);
    expect(cardOf(id).summary.en).toMatch(/surplus wet-season hydropower/);
    expect(stepsOf(id).every(({ status }) => status === 'encouraged')).toBe(true);
    for (const fact of ['park-electricity', 'wet-season-surplus', 'regular-entry-into-zones'])
      expectFact(fact, 'correct', id);
  });
});

describe('every statement of the article', () => {
  it('leads to an event, and says what was found wherever it is not simply correct', () => {
    for (const { id, events: linked, verdict, finding, adcodes } of article.facts) {
      expect(linked.length + adcodes.length, id).toBeGreaterThan(1);
      if (verdict !== 'correct') expect(finding.zh && finding.en, id).toBeTruthy();
    }
  });

  it('is covered wherever an event cites the article', () => {
    const covered = new Set(article.facts.flatMap(({ events: linked }) => linked));
    expect(index.events.filter(({ id, inSeed }) => inSeed && !covered.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
