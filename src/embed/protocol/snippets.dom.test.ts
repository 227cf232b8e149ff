import fc from 'fast-check';
import { transformWithOxc } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppState } from '../../state/state';
import { testContext as context } from '../../state/testing/context';
import { DEFAULT_STATE, parseUrl } from '../../state/url';
import { day } from '../../time/day';
import { EMBED_DEFAULTS } from './address';
import { bareFrame, inLanguage, snippetsFor, type SnippetOptions } from './snippets';
import { quietFrames } from './testing/quietFrames';

const VERSION = '0123456789ab';
const image = { src: 'figure/og/x.png', width: 1200, height: 628, alt: 'A map' };
const options = (state: Partial<AppState> = {}, more: Partial<SnippetOptions> = {}): SnippetOptions => ({
  site: 'https://map.example/sub/',
  state: { ...DEFAULT_STATE, ...state },
  context,
  data: null,
  keyDates: [day('2021-06-20')],
  image,
  ...more,
});
/** The one element of `selector` in a bare page holding `html`, which must hold nothing else of its kind. */
function only<T extends Element>(html: string, selector: string): T {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const found = page.body.querySelectorAll<T>(selector);
  expect(found).toHaveLength(1);
  return found[0]!;
}
const queryOf = (address: string | null) => new URL(address ?? '').search.slice(1);

beforeAll(quietFrames);

describe('what can be copied', () => {
  it('is a link that says time, dates and language even at their defaults', () => {
    expect(snippetsFor(options({ theme: 'dark', renderer: 'figure' })).link).toBe(
      'https://map.example/sub/?time=2021-06-20&dates=recorded&lang=en',
    );
  });

  it('is a frame with a title in its language, right without any script', () => {
    expect(snippetsFor(options({ time: { from: null, to: day('2021-06-18') } })).iframe).toBe(
      '<iframe title="China’s crypto-mining crackdown, as of 18 June 2021" width="100%" height="560" loading="lazy" ' +
        'src="https://map.example/sub/embed.html?time=2021-06-18&amp;lang=en&amp;fit=1" ' +
        'frameborder="0" referrerpolicy="strict-origin-when-cross-origin" ' +
        'allow="fullscreen; clipboard-write; web-share"></iframe>',
    );
  });

  it('of a step of a story names the step, in the frame that tells the story where no script may run', () => {
    const { link, frameSrc } = snippetsFor(options({ story: 'summer-2021', step: 'the-26' }));
    expect(frameSrc).toBe(
      'https://map.example/sub/story/summer-2021/en/embed.html?time=2021-06-20&story=summer-2021&step=the-26&lang=en',
    );
    expect(queryOf(link)).toBe('time=2021-06-20&dates=recorded&story=summer-2021&step=the-26&lang=en');
  });

  it('is the same in Chinese, with the place entered', () => {
    const { title, frameSrc } = snippetsFor(inLanguage(options({ region: '510000' }), 'zh'));
    expect(title).toBe('中国虚拟货币挖矿整治地图：四川（截至2021年6月20日）');
    expect(frameSrc).toBe(
      'https://map.example/sub/d/2021-06-20/zh/embed.html?time=2021-06-20&region=CN-SC&lang=zh',
    );
  });

  it('frames the page of the day itself where there is one', () => {
    const page = (state: Partial<AppState>) => new URL(snippetsFor(options(state)).frameSrc).pathname;
    expect(page({})).toBe('/sub/d/2021-06-20/en/embed.html');
    expect(page({ time: { from: null, to: day('2021-06-19') } })).toBe('/sub/embed.html');
    expect(page({ time: { from: day('2021-06-01'), to: day('2021-06-20') } })).toBe('/sub/embed.html');
    expect(page({ time: { from: null, to: 'latest' } })).toBe('/sub/embed.html');
  });

  it('names no day that may move, and pins both data and day when asked', () => {
    const latest: Partial<AppState> = { time: { from: 'earliest', to: 'latest' } };
    expect(snippetsFor(options(latest)).title).toBe('China’s crypto-mining crackdown, interactive map');
    const pinned = snippetsFor(options(latest, { data: VERSION }));
    expect(queryOf(pinned.link)).toBe(`time=2013-12-05..2026-02-06&dates=recorded&lang=en&data=${VERSION}`);
    expect(queryOf(pinned.frameSrc)).toBe(`time=2013-12-05..2026-02-06&lang=en&data=${VERSION}`);
    expect(pinned.title).toContain('as of 6 February 2026');
  });

  it('is an element that carries the same state, and a link with the picture for where no script runs', () => {
    const { element } = snippetsFor(
      options({ select: ['510000', '513200'] }, { theme: 'auto', height: 700 }),
    );
    const map = only<HTMLElement>(element, 'cn-mining-map');
    const attributes = Object.fromEntries(
      map.getAttributeNames().map((name) => [name, map.getAttribute(name)]),
    );
    expect(attributes).toEqual({
      time: '2021-06-20',
      select: 'CN-SC~513200',
      lang: 'en',
      theme: 'auto',
      height: '700',
    });
    expect(only(element, 'cn-mining-map > a > img').getAttribute('src')).toBe(
      'https://map.example/sub/figure/og/x.png',
    );
    expect(only(element, 'script').getAttribute('src')).toBe('https://map.example/sub/embed.js');
  });

  it('is a frame of one address: with a height of its own alone, asking for one beside the script', () => {
    const { iframe, iframeWithScript, frameAddress, frameSrc } = snippetsFor(options());
    expect(only<HTMLIFrameElement>(iframe, 'iframe').src).toBe(frameAddress);
    expect(only<HTMLIFrameElement>(iframeWithScript, 'iframe').src).toBe(frameSrc);
    expect(frameAddress).toBe(`${frameSrc}&fit=1`);
  });

  it('reads the same as HTML and as JSX', async () => {
    const {
      iframe,
      iframeWithScript,
      element,
      image: picture,
    } = snippetsFor(options({}, { image: undefined }));
    expect(picture).toBeNull();
    for (const snippet of [iframe, iframeWithScript, element, snippetsFor(options()).image]) {
      const { code } = await transformWithOxc(`export default <>${snippet ?? ''}</>`, 'article.jsx');
      expect(code).toContain('jsx');
    }
    for (const snippet of [iframe, iframeWithScript, element]) expect(snippet).not.toContain('style=');
  });

  it('is a picture in a link, where there is a picture', () => {
    expect(snippetsFor(options()).image).toMatch(/^<a href="[^"]+"><img [^>]*alt="A map"[^>]* \/><\/a>$/);
    expect(snippetsFor(options({}, { image: undefined })).image).toBeNull();
    expect(only(snippetsFor(options({}, { image: undefined })).element, 'a').textContent).toBe(
      'China’s crypto-mining crackdown, as of 20 June 2021',
    );
  });

  it('is one bare frame for oEmbed', () => {
    expect(bareFrame('https://map.example/?a=1&b=2', 'A "map"', 850, 600)).toBe(
      '<iframe src="https://map.example/?a=1&amp;b=2" width="850" height="600" title="A &quot;map&quot;"></iframe>',
    );
  });

  it('brings back the state that was shared and holds no markup of anyone else, in random forms', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '</iframe>', '&quot;', '-->', '<!--'),
    );
    const days = fc.constantFrom(day('2021-06-20'), day('2017-09-04'), 'latest' as const);
    const random = fc.record({
      to: days,
      lang: fc.constantFrom('zh' as const, 'en' as const),
      region: fc.constantFrom('100000', '510000'),
      data: fc.option(text),
      alt: text,
      src: text,
      path: fc.string(),
    });
    fc.assert(
      fc.property(random, ({ to, lang, region, data, alt, src, path }) => {
        const state: AppState = { ...DEFAULT_STATE, time: { from: null, to }, lang, region };
        const site = `https://map.example/${encodeURIComponent(path)}/`;
        const odd = { ...image, alt, src: `figure/${src}` };
        const made = snippetsFor(options(state, { site, data, image: odd }));

        const frame = only<HTMLIFrameElement>(made.iframeWithScript, 'iframe');
        expect(only(made.iframeWithScript, 'script').getAttribute('src')).toMatch(/\/embed\.js$/);
        expect(frame.title).toBe(made.title);
        expect(frame.getAttribute('src')).toBe(made.frameSrc);
        expect(frame.getAttributeNames().some((name) => name.startsWith('on'))).toBe(false);
        const shared = parseUrl(queryOf(made.frameSrc), context, EMBED_DEFAULTS);
        const time =
          to === 'latest' && data !== null ? { from: null, to: context.bounds.latest } : state.time;
        expect(shared.state).toEqual({ ...state, time, theme: 'light' });
        expect(parseUrl(queryOf(made.link), context).state).toEqual({ ...state, time });

        for (const html of [made.element, made.image ?? '']) {
          const picture = only<HTMLImageElement>(html, 'img');
          expect(picture.getAttributeNames().sort()).toEqual(['alt', 'height', 'src', 'style', 'width']);
          expect(only(html, 'a').getAttribute('href')).toBe(made.link);
        }
        only(made.element, 'script');
      }),
      { numRuns: 150 },
    );
  }, 20_000);
});
