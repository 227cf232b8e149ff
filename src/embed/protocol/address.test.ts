import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testContext as context } from '../../state/testing/context';
import { READ_NAMES } from '../../state/parameterNames';
import type { AppState } from '../../state/state';
import { formatUrl, parseUrl, type ParsedUrl } from '../../state/url';
import { EMBED_DEFAULTS } from './address';

const parse = (query: string) => parseUrl(query, context, EMBED_DEFAULTS);
const formatEmbed = (state: AppState, passThrough: ParsedUrl['passThrough'], defaults = EMBED_DEFAULTS) =>
  formatUrl(state, context, { flags: true, defaults, passThrough });
const again = (query: string) => {
  const { state, passThrough } = parse(query);
  return formatEmbed(state, passThrough);
};

describe('the address of an embed', () => {
  it.each(['__proto__', 'constructor', 'toString', 'valueOf'])(
    'takes a word that names a part of every object (%s) for the bad value that it is',
    (word) => {
      for (const name of ['dark', 'theme', 'lang', 'region', 'dates', 'metric', 'span']) {
        expect(parse(`${name}=${word}`).state).toEqual(parse('').state);
      }
    },
  );

  it('is light unless it says otherwise, and says so only then', () => {
    expect(parse('').state.theme).toBe('light');
    expect(again('theme=light')).toBe('');
    for (const theme of ['dark', 'auto'] as const) {
      expect(again(`theme=${theme}`)).toBe(`theme=${theme}`);
      expect(parse(again(`theme=${theme}`)).state.theme).toBe(theme);
    }
  });

  it('keeps flags and foreign parameters when the state is written back', () => {
    const { state, passThrough, flags } = parse('static=1&time=2021-06-18&utm_source=x&fitchart');
    expect(flags).toMatchObject({ static: true, fit: true });
    expect(formatEmbed({ ...state, lang: 'zh' }, passThrough)).toBe(
      'time=2021-06-18&lang=zh&static=1&utm_source=x&fitchart=',
    );
  });

  it('has no flags in its canonical link', () => {
    expect(formatUrl(parse('static=1&data=2024-11-02&theme=dark&lang=zh').state, context)).toBe('lang=zh');
  });

  it('names the language where it is not the page’s own default', () => {
    const chinese = { ...EMBED_DEFAULTS, lang: 'zh' as const };
    expect(formatEmbed(chinese, [], chinese)).toBe('');
    expect(formatEmbed({ ...chinese, lang: 'en' }, [], chinese)).toBe('lang=en');
  });

  it('lists every bad value of state and flags together', () => {
    expect(parse('time=never&static=maybe&x=1').warnings).toEqual([
      { param: 'time', value: 'never' },
      { param: 'static', value: 'maybe' },
    ]);
  });

  it('survives writing and reading in 10,000 random forms', () => {
    const names = fc.constantFrom(...READ_NAMES, 'x');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2021-06-18', 'CN-SC', 'dark', 'auto', 'light', 'zh', '1', 'off', 'en', '..'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
        const first = parse(new URLSearchParams(pairs).toString());
        const second = parse(formatEmbed(first.state, first.passThrough));
        expect(second.state).toEqual(first.state);
        expect(second.flags).toEqual(first.flags);
        expect(second.passThrough).toEqual(first.passThrough);
      }),
      { numRuns: 10_000 },
    );
  });
});
