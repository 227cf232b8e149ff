import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testContext as context } from '../../state/testing/context';
import { DEFAULT_STATE } from '../../state/url';
import { heightDialects, INBOUND_TYPES, outbound, parseInbound, stateTexts } from './messages';

const message = (type: string, data?: unknown) => ({ source: 'cn-mining-map', v: 1, type, data });
const parse = (data: unknown) => parseInbound(data, context, 'frame');

describe('a message from the host', () => {
  it.each([
    ['setTime', { time: '2021-06-18' }, { time: { from: null, to: '2021-06-18' } }],
    ['setTime', { time: '2021-05-21..2021-06-18' }, { time: { from: '2021-05-21', to: '2021-06-18' } }],
    ['setTime', { time: 'latest' }, { time: { from: null, to: '2026-02-06' } }],
    ['select', { select: 'CN-SC~513200' }, { select: ['510000', '513200'] }],
    ['select', { select: '' }, { select: [] }],
    ['openEvent', { event: 'qh-2021-06-09-full-shutdown' }, { event: 'qh-2021-06-09-full-shutdown' }],
    ['openEvent', { event: '' }, { event: null }],
    ['setLang', { lang: 'zh-TW' }, { lang: 'zh' }],
    ['setTheme', { theme: 'dark' }, { theme: 'dark' }],
    ['play', undefined, {}],
    ['pause', undefined, {}],
    ['getState', {}, {}],
  ])('%s %j is understood', (type, data, request) => {
    expect(parse(message(type, data))).toEqual({ type, ...request });
  });

  it.each([
    ['setTime', { time: '2021-02-30' }],
    ['setTime', { time: '2030-01-01' }],
    ['setTime', { time: '2021-06-18&lang=zh' }],
    ['setTime', { time: 20210618 }],
    ['setTime', Object.create({ time: '2021-06-18' })],
    ['setTime', undefined],
    ['select', { select: 'CN-SC~nowhere' }],
    ['select', { select: ['CN-SC'] }],
    ['openEvent', { event: 'javascript:alert(1)' }],
    ['setLang', { lang: 'fr' }],
    ['setTheme', { theme: 'pink' }],
    ['navigate', { url: 'https://elsewhere.example/' }],
    ['constructor', {}],
  ])('%s %j is dropped', (type, data) => {
    expect(parse(message(type, data))).toBeUndefined();
  });

  it('is dropped in another envelope, version or for another map', () => {
    const request = message('setLang', { lang: 'zh' });
    expect(parse({ ...request, id: 'frame' })).toBeDefined();
    expect(parse({ ...request, id: 'other' })).toBeUndefined();
    expect(parse({ ...request, v: 2 })).toBeUndefined();
    expect(parse({ ...request, source: 'datawrapper' })).toBeUndefined();
    expect(parse(JSON.stringify(request))).toBeUndefined();
    expect(parse(null)).toBeUndefined();
  });

  it('never throws and yields only whole requests, in 10,000 random messages', () => {
    const words = fc.constantFrom(
      '2021-06-18',
      'CN-SC',
      'qh-2021-06-09-full-shutdown',
      'zh',
      'dark',
      '..',
      '',
    );
    const data = fc.oneof(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
      fc.dictionary(
        fc.constantFrom('time', 'select', 'event', 'lang', 'theme', '__proto__'),
        fc.oneof(words, fc.anything()),
      ),
    );
    const envelopes = fc.record(
      {
        source: fc.oneof({ weight: 9, arbitrary: fc.constant('cn-mining-map') }, fc.anything()),
        v: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.anything()),
        type: fc.oneof(fc.constantFrom<string>(...INBOUND_TYPES), fc.anything()),
        data,
      },
      { requiredKeys: ['source', 'v'] },
    );
    fc.assert(
      fc.property(fc.oneof(envelopes, fc.anything()), (input) => {
        const request = parse(input);
        if (request) expect(INBOUND_TYPES).toContain(request.type);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a message to the host', () => {
  it('carries its source, version and the id of the map', () => {
    expect(outbound('frame', 'height', { height: 560, width: 320 })).toEqual({
      source: 'cn-mining-map',
      v: 1,
      id: 'frame',
      type: 'height',
      data: { height: 560, width: 320 },
    });
  });

  it('tells the whole state in the words of the address', () => {
    expect(stateTexts({ ...DEFAULT_STATE, select: ['510000', '513200'] }, context)).toEqual({
      time: '2021-06-20',
      compare: '',
      tab: 'map',
      region: 'CN',
      select: 'CN-SC~513200',
      event: '',
      kind: '',
      force: '',
      topic: '',
      confidence: '',
      place: '',
      issuer: '',
      q: '',
      dates: 'recorded',
      span: '',
      metric: 'status',
      strip: 'none',
      view: '',
      lang: 'en',
    });
  });

  it('tells its height in the dialects of AMP, Medium and Flourish, and of pym when asked', () => {
    const src = 'https://map.example/embed.html';
    const common = [
      { sentinel: 'amp', type: 'embed-size', height: 560 },
      `{"context":"iframe.resize","src":"${src}","height":560}`,
    ];
    expect(heightDialects(560, src, null)).toEqual(common);
    expect(heightDialects(560, src, 'pym_0')).toEqual([...common, 'pymxPYMxpym_0xPYMxheightxPYMx560']);
  });
});
