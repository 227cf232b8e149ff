import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../time/day';
import { testContext as context } from './testing/context';
import { requestedVersion, DEFAULT_STATE, formatUrl, parseUrl } from './url';

const parse = (query: string) => parseUrl(query, context);

const LINK = 'time=2021-06-09&region=CN-SC&select=CN-SC~513200&dates=deadline&lang=zh';
const MEANT = parse(LINK).state;

describe('a link that suffered on its way', () => {
  it.each([
    ['separators written as markup', LINK.replaceAll('&', '&amp;')],
    ['separators written as markup twice', LINK.replaceAll('&', '&amp;amp;')],
    ['separators that look like markup in a value', LINK.replaceAll('&', ';')],
    ['encoded as a whole', encodeURIComponent(LINK)],
    ['encoded as a whole, twice', encodeURIComponent(encodeURIComponent(LINK))],
    ['its end encoded', LINK.replaceAll('&', '%26')],
    ['its end encoded with markup', LINK.replaceAll('&', '%26amp%3B')],
    ['an equals sign taken for quoted-printable', LINK.replace('=20', '%20')],
    ['a full stop after it', `${LINK}.`],
    ['a Chinese full stop after it', `${LINK}。`],
    ['brackets and quotes round it', `${LINK}）」`],
    ['a second query', `${LINK}?from=timeline`],
    ['a second query before it', `fbclid=x1?${LINK}`],
    ['names in capitals', LINK.replace(/\w+=/g, (name) => name.toUpperCase())],
    ['a language as programs write it', LINK.replace('zh', 'zh_CN')],
    ['a date without zeros', LINK.replace('2021-06-09', '2021-6-9')],
    ['a Chinese date', LINK.replace('2021-06-09', '2021年6月9日')],
    ['a date with slashes', LINK.replace('2021-06-09', '2021/06/09')],
    ['a date without marks', LINK.replace('2021-06-09', '20210609')],
    ['long dashes', LINK.replace('2021-06-09', '2021–06–09')],
    ['full-width letters', LINK.replace('2021-06-09', '２０２１-06-09')],
    ['places joined by a comma', LINK.replace('~', ',')],
    ['places joined by a space', LINK.replace('~', '+')],
  ])('is read as it was meant: %s', (_, query) => {
    const { state, warnings } = parse(query);
    expect(warnings).toEqual([]);
    expect(state).toEqual(MEANT);
  });

  it('keeps what others added to it', () => {
    expect(parse(`${LINK}?from=timeline&x=1`).passThrough).toEqual([
      ['from', 'timeline'],
      ['x', '1'],
    ]);
    expect(parse('url=https://a.example/?time=1').passThrough).toEqual([
      ['url', 'https://a.example/?time=1'],
    ]);
  });

  it.each([
    ['the same', `${LINK}&${LINK}`],
    ['the same in other words', `${LINK}&lang=zh-CN&time=20210609&select=510000,513200`],
  ])('is no other wish where it says %s again', (_, query) => {
    expect(parse(query)).toMatchObject({ state: MEANT, warnings: [], mended: true });
  });

  it('counts first of what it says twice, and says so of what is another wish', () => {
    expect(parse('time=2021-06-09&lang=zh&time=2021-07-01&dark=true&theme=light')).toMatchObject({
      state: { time: { to: '2021-06-09' }, theme: 'dark' },
      warnings: [
        { param: 'time', value: '2021-07-01', repeated: true },
        { param: 'theme', value: 'light', repeated: true },
      ],
    });
  });

  it('says when it read something otherwise than it was written', () => {
    expect(parse(LINK).mended).toBe(false);
    expect(parse(`${LINK}。`).mended).toBe(true);
    expect(parse('TIME=2021-06-09').mended).toBe(true);
  });

  it.each([
    ['tiem=2021-06-18', 'time'],
    ['date=2021-06-18', 'dates'],
    ['slect=CN-SC', 'select'],
    ['reigon=CN-SC', 'region'],
    ['imWidht=900', 'imWidth'],
  ])('%s is a slip of a name of ours: told, not used and not kept', (query, meant) => {
    const [param, value] = query.split('=') as [string, string];
    expect(parse(query)).toMatchObject({
      state: DEFAULT_STATE,
      warnings: [{ param, value, meant }],
      passThrough: [],
    });
  });

  it('leaves names alone that only others use', () => {
    const query = 'utm_source=x&fbclid=y&from=z&t=1&id=2&spm=3&hl=4';
    expect(parse(query)).toMatchObject({ warnings: [], mended: false });
    expect(parse(query).passThrough).toHaveLength(7);
  });

  it('does not exhaust what reads it, however deep it is nested', () => {
    const nested = 'time=?'.repeat(20_000);
    expect(() => parse(nested)).not.toThrow();
    expect(() => parse(encodeURIComponent('time=?time%3D&'.repeat(20_000)))).not.toThrow();
  });

  it('names its data version through the same damage', () => {
    for (const query of [
      'time=latest&amp;data=0123456789ab',
      'DATA=0123456789AB',
      'time%3Dlatest%26data%3D0123456789ab',
    ])
      expect(requestedVersion(query)).toBe('0123456789ab');
    expect(requestedVersion(LINK)).toBeNull();
  });
});

const { from, to } = context.bounds;
const provinces = context.gazetteer.all.filter((r) => r.level === 'province').map((r) => r.adcode);
const links = fc
  .record({
    day: fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber),
    region: fc.constantFrom('100000', ...provinces),
    select: fc.uniqueArray(fc.constantFrom(...provinces), { maxLength: 3 }),
    lang: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('dark' as const, 'light' as const),
  })
  .map(({ day, ...rest }) =>
    formatUrl({ ...DEFAULT_STATE, ...rest, time: { from: null, to: day } }, context, {
      flags: true,
      always: ['time', 'lang'],
    }),
  );
const damages = fc.constantFrom<(link: string) => string>(
  (link) => link.replaceAll('&', '&amp;'),
  (link) => link.replaceAll('&', '%26'),
  (link) => encodeURIComponent(link),
  (link) => link.toUpperCase(),
  (link) => link.replace('=', '%'),
  (link) => link.replace('=', ''),
  (link) => link.replace('=', '%3D'),
  (link) => `${link}。`,
  (link) => `(${link})`,
  (link) => `${link}?from=timeline`,
  (link) => link.replaceAll('-', '–'),
  (link) => link.replaceAll('~', ','),
);
const slips = fc.constantFrom<(link: string) => string>(
  (link) => link,
  (link) => link.replace(/([a-z])([a-z])=/, '$2$1='),
  (link) => link.replace('=', 's='),
  (link) => link.slice(1),
);

describe('any link that suffered', () => {
  it('shows what was meant or says that something is amiss, and its own link is stable', () => {
    fc.assert(
      fc.property(links, slips, fc.array(damages, { maxLength: 2 }), (link, slip, steps) => {
        const meant = parse(link);
        const read = parse(steps.reduce((text, damage) => damage(text), slip(link)));
        if (read.warnings.length === 0) expect(read.state.time).toEqual(meant.state.time);
        const own = formatUrl(read.state, context, { flags: true, passThrough: read.passThrough });
        const again = parse(own);
        expect(again).toMatchObject({ state: read.state, warnings: [], passThrough: read.passThrough });
        expect(formatUrl(again.state, context, { flags: true, passThrough: again.passThrough })).toBe(own);
      }),
      { numRuns: 3000 },
    );
  });
});
