import { describe, expect, it } from 'vitest';
import type { Fault } from './fault';
import { faultsAfter, faultsOfTexts, lineOf, recordText } from './testing/edited';

const SICHUAN = '510000-sichuan.yaml';
const XINJIANG = '650000-xinjiang.yaml';
const QINGHAI = '630000-qinghai.yaml';
const BEIJING = '110000-beijing.yaml';
const NATION = '100000-national.yaml';
const INNER_MONGOLIA = '150000-inner-mongolia.yaml';
const FUJIAN = '350000-fujian.yaml';
const PROJECTS = 'sichuan-projects.yaml';
const QINGHAI_EVENT = 'qh-2021-06-09-full-shutdown';

const brief = (faults: readonly Fault[]) => faults.map(({ path, message }) => `${path}: ${message}`);

/** Expects exactly one fault, with this message, in this file. */
function expectOne(faults: readonly Fault[], file: string, path: string, message: RegExp) {
  expect(brief(faults)).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file, path });
  expect(faults[0]!.message).toMatch(message);
}

describe('the record as it stands', () => {
  it('is valid', () => expect(faultsOfTexts({})).toEqual([]));
});

describe('a bad event', () => {
  const at = (field: string) => `events.0 (${QINGHAI_EVENT}).${field}`;

  it('with an adcode that no unit has', () => {
    const faults = faultsAfter({ file: QINGHAI, from: "adcode: '630000'", to: "adcode: '639999'" });
    expectOne(faults, QINGHAI, at('jurisdiction.adcode'), /"639999": no such code .*regions\.json/);
    expect(faults[0]!.line).toBe(lineOf(QINGHAI, "adcode: '630000'"));
  });

  it('with an adcode that is not written as text', () => {
    const faults = faultsAfter({ file: QINGHAI, from: "adcode: '630000'", to: 'adcode: 630000' });
    expectOne(faults, QINGHAI, at('jurisdiction.adcode'), /write the code in quotes/);
  });

  it('with a real adcode that is not the unit named beside it', () => {
    const faults = faultsAfter({ file: XINJIANG, from: "adcode: '652300'", to: "adcode: '652800'" });
    expect(brief(faults).join('\n')).toMatch(/652800 is .*巴音郭楞.*, not 昌吉回族自治州/);
  });

  it('with a day that does not exist', () => {
    const faults = faultsAfter({ file: QINGHAI, from: 'date: 2021-06-09', to: 'date: 2021-06-31' });
    expectOne(faults.slice(0, 1), QINGHAI, at('date'), /not a real day: write YYYY-MM-DD.*"2021-06-31"/);
    expect(faults[0]!.line).toBe(lineOf(QINGHAI, 'date: 2021-06-09'));
  });

  it('without a source', () => {
    const text = recordText(QINGHAI).replace(/ {4}sources:\n( {6}.*\n)+/, '');
    expect(brief(faultsOfTexts({ [QINGHAI]: text }))).toContain(
      `${at('sources')}: is missing; needs at least one source`,
    );
    const empty = recordText(QINGHAI).replace(/ {4}sources:\n( {6}.*\n)+/, '    sources: []\n');
    expect(brief(faultsOfTexts({ [QINGHAI]: empty }))).toContain(
      `${at('sources')}: needs at least one source (found a list)`,
    );
  });

  it('with the id of another', () => {
    const faults = faultsAfter({
      file: QINGHAI,
      from: `id: ${QINGHAI_EVENT}`,
      to: 'id: bj-2021-04-27-data-centre-survey',
    });
    expect(brief(faults)[0]).toMatch(/this id is already used at 110000-beijing\.yaml:\d+: choose another/);
    expect(faults[0]).toMatchObject({ file: QINGHAI, line: lineOf(QINGHAI, `id: ${QINGHAI_EVENT}`) });
  });

  it('with a deadline and no kind', () => {
    const faults = faultsAfter({ file: QINGHAI, from: '    deadlineKind: reporting\n', to: '' });
    expectOne(faults, QINGHAI, at('deadlineKind'), /a deadline needs its kind/);
  });

  it('with a time but not the precision for it', () => {
    const faults = faultsAfter({ file: XINJIANG, from: 'datePrecision: minute', to: 'datePrecision: day' });
    expectOne(faults, XINJIANG, faults[0]!.path, /a time needs datePrecision: minute/);
  });

  it('confirmed on a single unofficial source', () => {
    const faults = faultsAfter({
      file: FUJIAN,
      from: 'confidence: single-source',
      to: 'confidence: confirmed',
    });
    expectOne(
      faults,
      FUJIAN,
      'events.0 (fujian-drc-video-meeting-2021-11-19).confidence',
      /second independent source/,
    );
  });

  it('with a source on a site that has no class', () => {
    const faults = faultsAfter({
      file: FUJIAN,
      from: 'https://deep-resonance.org',
      to: 'https://nobody-knows.org',
    });
    expect(brief(faults).join()).toMatch(
      /nobody-knows\.org has no class: list it in src\/record\/hosts\.yaml/,
    );
  });

  it('with a source called official that stands on no site of an authority', () => {
    const faults = faultsAfter({ file: FUJIAN, from: 'quality: blog', to: 'quality: official' });
    expect(brief(faults).join()).toMatch(/class unrelated is not official/);
  });

  it('with a copy on an unrelated site that is called more than a blog', () => {
    const faults = faultsAfter({ file: FUJIAN, from: 'quality: blog', to: 'quality: major-media' });
    expect(brief(faults).join()).toMatch(/class unrelated is at most a blog/);
  });

  it('with a personal site that is called more than a blog', () => {
    const from = 'p=19499\n        lang: en\n        quality: blog';
    const faults = faultsAfter({ file: XINJIANG, from, to: from.replace('blog', 'trade-media') });
    expect(brief(faults).join()).toMatch(/class small-site is at most a blog/);
  });

  it('not marked as in the article though a source is', () => {
    const faults = faultsAfter({ file: QINGHAI, from: 'inSeed: true', to: 'inSeed: false' });
    expectOne(faults, QINGHAI, at('inSeed'), /must be true: a source has inSeed: true/);
  });

  it('with half-width punctuation in Chinese text', () => {
    const faults = faultsAfter({
      file: XINJIANG,
      from: /(notes:\n +zh: .*)(\p{Script=Han})(\p{Script=Han})/u,
      to: '$1$2,$3',
    });
    expect(brief(faults)).toHaveLength(1);
    expect(faults[0]!.message).toMatch(/half-width punctuation beside Chinese at "\p{Script=Han},"/u);
  });

  it('with only one language', () => {
    const faults = faultsAfter({ file: QINGHAI, from: /( {4}title:\n) {6}zh: .*\n/, to: '$1' });
    expectOne(faults, QINGHAI, at('title.zh'), /is missing; add it/);
  });

  it('with too long a summary', () => {
    const faults = faultsAfter({
      file: QINGHAI,
      from: /(summary:\n {6}zh: ).*/,
      to: `$1${'长'.repeat(111)}`,
    });
    expectOne(faults, QINGHAI, at('summary.zh'), /Chinese: at most 110 characters \(found 111 characters\)/);
  });

  it('part of an event that does not exist', () => {
    const from = 'partOf: yunnan-energy-bureau-notice-2021-06-11';
    const faults = faultsAfter({ file: '530000-yunnan.yaml', from, to: 'partOf: yunnan-notice' });
    expectOne(faults, '530000-yunnan.yaml', faults[0]!.path, /there is no other event "yunnan-notice"/);
  });

  it('with an address that is no web page', () => {
    const faults = faultsAfter({ file: QINGHAI, from: /url: https?:/, to: 'url: ftp:' });
    expectOne(faults, QINGHAI, faults[0]!.path, /an address starts with http:\/\/ or https:\/\//);
  });

  it('with no address for a source other than the article', () => {
    const faults = faultsAfter({ file: BEIJING, from: /url: http.*/, to: 'url: null' });
    expectOne(faults, BEIJING, faults[0]!.path, /only the article may go without an address/);
  });

  it('with dates out of order and no reason given', () => {
    const from = '    dateOrderException: Signed before it was published.\n';
    const faults = faultsAfter({ file: NATION, from, to: '' });
    expectOne(faults, NATION, faults[0]!.path, /is before announcedOn: correct it, or give the reason/);
  });

  it('with a reason for dates that are in order', () => {
    const to = '    dateOrderException: No reason.\n    jurisdiction:\n';
    const faults = faultsAfter({ file: QINGHAI, from: '    jurisdiction:\n', to });
    expectOne(faults, QINGHAI, at('dateOrderException'), /the dates are in order/);
  });

  it('with a field that is misspelt', () => {
    const faults = faultsAfter({ file: QINGHAI, from: 'deadlineOn:', to: 'deadLineOn:' });
    expect(brief(faults).join('\n')).toMatch(/unknown field "deadLineOn": check the spelling/);
  });

  it('with a word outside the vocabulary', () => {
    const faults = faultsAfter({ file: QINGHAI, from: 'legalForce: order', to: 'legalForce: law' });
    expectOne(faults, QINGHAI, at('legalForce'), /must be one of: policy-signal, draft, order/);
  });

  it('with a figure that has no label', () => {
    const faults = faultsAfter({ file: XINJIANG, from: 'zoneAreaSqKm:', to: 'zoneArea:' });
    expectOne(faults, XINJIANG, faults[0]!.path, /has no label: add the key to quantities\.yaml/);
  });

  it('in the file of another province', () => {
    const event = recordText(QINGHAI)
      .slice(0, recordText(QINGHAI).indexOf('\nareas:'))
      .split('events:\n')[1]!;
    const text = recordText(BEIJING).replace('\nareas:', `\n${event}\nareas:`);
    const faults = faultsOfTexts({ [BEIJING]: text });
    expect(brief(faults).join('\n')).toMatch(
      /belongs in the file of 630000, not in 110000-beijing\.yaml: move it/,
    );
  });

  it('out of order', () => {
    const faults = faultsAfter(
      { file: BEIJING, from: 'date: 2021-04-27', to: 'date: 2021-04-26' },
      { file: BEIJING, from: 'date: 2021-07-06', to: 'date: 2021-04-25' },
    );
    expect(brief(faults).join('\n')).toMatch(/stands too low: entries are sorted by date, then id/);
  });
});

describe('a bad area', () => {
  const step = (file: string, from: string, to: string) =>
    faultsAfter({ file, from: `event: ${from}`, to: `event: ${to}` });

  it('with a step whose event does not exist', () => {
    const faults = step(QINGHAI, QINGHAI_EVENT, 'qh-notice');
    expectOne(faults, QINGHAI, 'areas.0 (630000).steps.0.event', /there is no event "qh-notice"/);
  });

  it.each([
    ['is contested', 'sichuan-midnight-power-cut-2021-06-20', /it is contested/],
    ['is a theft case', 'hl-daqing-2016-11-oilfield-theft', /it is a theft case/],
    ['is about trading', 'nat-2017-09-04-ico-ban', /it is about trading/],
    ['is a reaction of the market', 'consequence-gpu-prices-2021-06-21', /it is a reaction of the market/],
    ['is a comment', 'commentary-blockchain-daily-2021-06', /it is a comment/],
    ['is the act of a court', 'bj-chaoyang-2021-12-15-mining-contract-void', /it is the act of a court/],
  ])('with a step whose event %s', (_what, event, message) => {
    const faults = step(QINGHAI, QINGHAI_EVENT, event);
    expect(faults[0]!.path).toBe('areas.0 (630000).steps.0.event');
    expect(faults[0]!.message).toMatch(message);
  });

  it('enforced as a whole by what one unofficial source says', () => {
    const faults = faultsAfter({
      file: INNER_MONGOLIA,
      from: /(event: nm-2021-04-30-35-firms-closed\n +extent:) partial/,
      to: '$1 whole',
    });
    expectOne(
      faults,
      INNER_MONGOLIA,
      'areas.0 (150000).steps.3.extent',
      /needs a confirmed event or an official/,
    );
  });

  it('coloured as a whole by the word of a blog, though not by a copy that one holds', () => {
    const whole = (mirror: string) =>
      faultsAfter(
        { file: FUJIAN, from: / {8}mirror: true\n/, to: mirror },
        {
          file: FUJIAN,
          from: 'steps: []',
          to: 'steps: [{ status: signalled, from: 2021-11-19, event: fujian-drc-video-meeting-2021-11-19, extent: whole, short: { zh: 会议, en: meeting } }]',
        },
      );
    expectOne(whole('\n'), FUJIAN, 'areas.0 (350000).steps.0.extent', /a blog's own word is not enough/);
  });

  it('with more words for the map than fit there', () => {
    const faults = faultsAfter({
      file: QINGHAI,
      from: /( {8}short:\n.*\n {10}en: ).*/,
      to: '$1more words than there is room',
    });
    expectOne(faults, QINGHAI, 'areas.0 (630000).steps.0.short.en', /English: at most 26 characters/);
  });

  it('with a step that has no words for the map', () => {
    const faults = faultsAfter({ file: QINGHAI, from: /\n {8}short:(\n {10}.*)+/, to: '' });
    expectOne(faults, QINGHAI, 'areas.0 (630000).steps.0.short', /is missing: say in a few words/);
  });

  it('with a step on a day that is none of its event', () => {
    const faults = faultsAfter({ file: QINGHAI, from: 'from: 2021-06-09', to: 'from: 2021-06-10' });
    expectOne(
      faults,
      QINGHAI,
      'areas.0 (630000).steps.0.from',
      /none of the event's dates: write 2021-06-09/,
    );
  });

  it('with a draft taken for an order', () => {
    const faults = faultsAfter({
      file: '370000-shandong.yaml',
      from: 'status: drafted',
      to: 'status: ordered',
    });
    expectOne(faults, '370000-shandong.yaml', faults[0]!.path, /the event is a draft: write drafted/);
  });

  it('with steps although nothing was found', () => {
    const faults = faultsAfter({ file: QINGHAI, from: /evidence: .*/, to: 'evidence: none-found' });
    expectOne(faults, QINGHAI, 'areas.0 (630000).evidence', /none-found goes with no steps/);
  });

  it('that is a mainland province without a record', () => {
    const faults = faultsAfter({ file: '640000-ningxia.yaml', from: /areas:\n[^]*/, to: 'areas: []\n' });
    expectOne(faults, '640000-*.yaml', '(file)', /Ningxia has no area record/);
  });
});

describe('a bad list of projects', () => {
  it('of which not 26 count', () => {
    const faults = faultsAfter({
      file: PROJECTS,
      from: 'countsTowards26: true',
      to: 'countsTowards26: false',
    });
    const messages = brief(faults).join('\n');
    expect(messages).toMatch(/25 projects count towards the 26: there must be exactly 26/);
    expect(messages).toMatch(/513200 has 5 counted projects: the list gives 6/);
  });

  it('split otherwise than the notice says', () => {
    const text = recordText(PROJECTS);
    const start = text.indexOf('id: liangshan-1-unnamed');
    const moved =
      text.slice(0, start) +
      text.slice(start).replace("prefectureAdcode: '513400'", "prefectureAdcode: '511800'");
    const messages = brief(faultsOfTexts({ [PROJECTS]: moved })).join('\n');
    expect(messages).toMatch(/511800 has 9 counted projects: the list gives 8/);
    expect(messages).toMatch(/513400 has 2 counted projects: the list gives 3/);
  });
});

describe('a bad file', () => {
  it.each([
    [
      'a field given twice',
      '    topic: mining\n    topic: mining\n',
      28,
      /the field "topic" stands twice: remove one/,
    ],
    ['a tab', '\ttopic: mining\n', 27, /a tab: indent with spaces/],
    ['a text that begins with an asterisk', '    topic: *mining*\n', 27, /an asterisk at the beginning/],
    ['an alias of nothing', '    topic: *mining\n', 27, /an asterisk at the beginning/],
    ['a full-width colon', '    topic： mining\n', 27, /full-width colon: write ":" and a space/],
    [
      'a line too far to the right',
      '     topic: mining\n',
      26,
      /check the indentation of this line and the next/,
    ],
    ['a line too far to the left', '   topic: mining\n', 27, /check the indentation/],
  ])('with %s has one fault: the slip, and nothing that follows from it', (_name, to, line, message) => {
    const faults = faultsAfter({ file: QINGHAI, from: '    topic: mining\n', to });
    expectOne(faults, QINGHAI, '(YAML)', message);
    expect(faults[0]!.line).toBe(line);
  });

  it('that is not YAML is reported with its line, and the fields of the rest are still checked', () => {
    const faults = faultsAfter(
      { file: QINGHAI, from: 'datePrecision: day', to: 'datePrecision: [day' },
      { file: BEIJING, from: 'date: 2021-04-27', to: 'date: 2021-04-31' },
    );
    expect(faults.some(({ file, path, line }) => file === QINGHAI && path === '(YAML)' && line > 1)).toBe(
      true,
    );
    expect(faults.some(({ file, path }) => file === BEIJING && path.endsWith('.date'))).toBe(true);
  });
});

describe('several errors at once', () => {
  it('are all reported, in order of file and line', () => {
    const faults = faultsAfter(
      { file: QINGHAI, from: "adcode: '630000'", to: "adcode: '639999'" },
      { file: QINGHAI, from: 'date: 2021-06-09', to: 'date: 2021-02-30' },
      { file: QINGHAI, from: 'legalForce: order', to: 'legalForce: law' },
      {
        file: SICHUAN,
        from: 'id: sichuan-sweep-deadline-2021-06-25',
        to: 'id: sichuan-power-cut-2021-06-19',
      },
      { file: BEIJING, from: / {4}sources:\n( {6}.*\n)+/, to: '' },
    );
    const messages = brief(faults).join('\n');
    expect(messages).toMatch(/no such code/);
    expect(messages).toMatch(/not a real day/);
    expect(messages).toMatch(/must be one of: policy-signal/);
    expect(messages).toMatch(/this id is already used/);
    expect(messages).toMatch(/needs at least one source/);
    const places = faults.map(({ file, line }) => `${file}:${String(line).padStart(6, '0')}`);
    expect(places).toEqual([...places].sort());
  });
});
