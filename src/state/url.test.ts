import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES, KINDS, LEGAL_FORCES, TOPICS } from '../events/vocabulary';
import { dayFromNumber, dayNumber } from '../time/day';
import { STATE_NAMES } from './parameterNames';
import { queryText } from './parameters';
import { COMPARES, METRICS, STRIPS, TABS, type AppState, type Bound } from './state';
import { testContext as context } from './testing/context';
import { DEFAULT_STATE, formatUrl, parseUrl } from './url';

const parse = (query: string) => parseUrl(query, context);
const format = (state: AppState) => formatUrl(state, context, { flags: true });

const { from, to } = context.bounds;
const days = fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayFromNumber);
const provinces = context.gazetteer.all.filter((r) => r.level === 'province').map((r) => r.adcode);
const adcodes = context.gazetteer.all.map((r) => r.adcode);
const times = fc.oneof(
  fc.oneof(days, fc.constantFrom<Bound>('earliest', 'latest')).map((end) => ({ from: null, to: end })),
  fc.tuple(days, days).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  days.map((d) => ({ from: d, to: 'latest' as const })),
);
const views = fc.record({
  zoom: fc.integer({ min: 100, max: 850 }).map((n) => n / 100),
  lat: fc.integer({ min: -8500, max: 8500 }).map((n) => n / 100),
  lon: fc.integer({ min: -18000, max: 18000 }).map((n) => n / 100),
});
const anyState: fc.Arbitrary<AppState> = fc.record({
  time: times,
  compare: fc.constantFrom(null, ...COMPARES),
  tab: fc.constantFrom(...TABS),
  kind: fc.subarray([...KINDS]),
  force: fc.subarray([...LEGAL_FORCES]),
  topic: fc.subarray([...TOPICS]),
  confidence: fc.subarray([...CONFIDENCES]),
  place: fc.uniqueArray(fc.constantFrom(...adcodes), { maxLength: 3 }),
  issuer: fc.subarray([...context.issuers]),
  q: fc.string({ unit: 'grapheme' }).map(queryText),
  region: fc.constantFrom('100000', ...provinces),
  select: fc.uniqueArray(fc.constantFrom(...adcodes), { maxLength: 4 }),
  event: fc.constantFrom(null, 'sichuan-key-project-deadline-2021-06-20', 'qh-2021-06-09-full-shutdown'),
  dates: fc.constantFrom('recorded' as const, 'effective' as const, 'deadline' as const),
  span: fc.constantFrom(null, 'all' as const),
  metric: fc.constantFrom(...METRICS),
  strip: fc.constantFrom(...STRIPS),
  view: fc.option(views),
  story: fc.constantFrom(null, 'summer-2021'),
  step: fc.constantFrom(null, 'the-26'),
  lang: fc.constantFrom('zh' as const, 'en' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
  renderer: fc.constantFrom('auto' as const, 'explorer' as const, 'figure' as const),
  playing: fc.constant(false),
  hover: fc.constant(null),
});
/** A comparison is of the ends of a range. */
const states = anyState.map((state) => (state.time.from === null ? { ...state, compare: null } : state));

describe('the address of a state', () => {
  it('brings any state back exactly', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(format(state))).toMatchObject({ state, warnings: [], mended: false, passThrough: [] });
      }),
    );
  });

  it('leaves out what stands at its default', () => {
    expect(format(DEFAULT_STATE)).toBe('');
    expect(format({ ...DEFAULT_STATE, region: '510000', lang: 'zh' })).toBe('region=CN-SC&lang=zh');
  });

  it('keeps the time of a card opened on another day', () => {
    const state: AppState = { ...DEFAULT_STATE, event: 'qh-2021-06-09-full-shutdown' };
    expect(parse(format(state)).state).toEqual(state);
  });

  it('writes parameters in one fixed order', () => {
    const query = format({ ...DEFAULT_STATE, lang: 'zh', dates: 'deadline', select: ['510000', '513200'] });
    expect(query).toBe('select=CN-SC~513200&dates=deadline&lang=zh');
  });

  it('writes no flags into a canonical link', () => {
    expect(formatUrl({ ...DEFAULT_STATE, theme: 'dark', renderer: 'figure' }, context)).toBe('');
  });
});

describe('a link from outside', () => {
  it.each([
    ['time=2021-05-21..2021-06-30', { from: '2021-05-21', to: '2021-06-30' }],
    ['time=..2021-06-30', { from: 'earliest', to: '2021-06-30' }],
    ['time=2021-05-21..', { from: '2021-05-21', to: 'latest' }],
    ['time=earliest', { from: null, to: 'earliest' }],
    ['time=latest', { from: null, to: 'latest' }],
  ])('%s is a time', (query, time) => {
    expect(parse(query)).toMatchObject({ state: { time }, warnings: [] });
  });

  it.each([
    'time=2021-02-30',
    'time=..',
    'time=a..b..c',
    'region=CN-XX',
    'region=999999',
    'event=no-such-event',
    'dates=tomorrow',
    'view=3/4',
    'view=5/95/100',
    'lang=fr',
    'theme=pink',
    'renderer=canvas',
    'span=2020',
    'metric=money',
    'tab=chairs',
    'compare=change',
    'compare=sideways',
    'dark=perhaps',
  ])('%s falls back to the default and is reported', (query) => {
    const [param, value] = query.split('=') as [string, string];
    expect(parse(query)).toMatchObject({
      state: DEFAULT_STATE,
      warnings: [{ param, value }],
      passThrough: [],
    });
  });

  it.each([
    ['time=1999-01-01', { time: { from: null, to: '2013-01-01' } }],
    ['time=2030-01-01', { time: { from: null, to: '2026-02-06' } }],
    ['time=2021-06-30..2021-05-21', { time: { from: '2021-05-21', to: '2021-06-30' } }],
    ['region=513200', { region: '510000', select: ['513200'] }],
    ['select=CN-SC~nowhere', { select: ['510000'] }],
    ['view=99/30/102', { view: { zoom: 8.5, lat: 30, lon: 102 } }],
  ])('%s is repaired and reported', (query, part) => {
    const parsed = parse(query);
    expect(parsed.state).toMatchObject(part);
    expect(parsed.warnings).toHaveLength(1);
  });

  it('takes the day of the event when it names no time', () => {
    expect(parse('event=qh-2021-06-09-full-shutdown').state.time.to).toBe('2021-06-09');
    expect(parse('event=qh-2021-06-09-full-shutdown&time=2021-07-01').state.time.to).toBe('2021-07-01');
  });

  it('accepts the aliases of other map tools', () => {
    expect(parse('dark=true').state.theme).toBe('dark');
    expect(parse('lang=zh-TW').state.lang).toBe('zh');
    expect(parse('region=510000').state.region).toBe('510000');
  });

  it('keeps parameters that are not ours', () => {
    expect(parse('utm_source=x&time=latest').passThrough).toEqual([['utm_source', 'x']]);
    expect(parse('__proto__=1&constructor=2').passThrough).toHaveLength(2);
  });

  it('never throws and always yields a state whose own link is clean, whatever the text', () => {
    const names = fc.constantFrom(...STATE_NAMES, 'x');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('..', 'CN', '~', '9/9/9', '%', '2021-06-20..'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), fc.string(), (pairs, noise) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`).join('&') + noise;
        const { state } = parse(query);
        expect(parse(format(state))).toMatchObject({ state, warnings: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
