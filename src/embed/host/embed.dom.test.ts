import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { install } from './install';
import { quietFrames } from '../protocol/testing/quietFrames';

const BASE = 'https://map.example/sub/embed.js';
const envelope = (type: string, data: unknown) => ({ source: 'cn-mining-map', v: 1, id: 'f', type, data });

/** A frame gets a window of its own, as browsers give it; this one keeps what it is told. */
function windowOf(frame: HTMLIFrameElement) {
  const posted: { type: string; data: unknown }[] = [];
  const own = { postMessage: (message: { type: string; data: unknown }) => posted.push(message) };
  Object.defineProperty(frame, 'contentWindow', { value: own, configurable: true });
  return {
    told: () => posted.map(({ type, data }) => ({ type, data })),
    say: (type: string, data: unknown = {}) => receive(envelope(type, data), own),
    raw: (data: unknown) => receive(data, own),
  };
}
function receive(data: unknown, source: unknown) {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}
function put(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  return holder;
}
function putMap(attributes: string, children = '') {
  const map = put(`<cn-mining-map ${attributes}>${children}</cn-mining-map>`)
    .firstElementChild as HTMLElement;
  const frame = () => map.shadowRoot!.querySelector('iframe')!;
  const slot = () => map.shadowRoot!.querySelector('slot')!;
  return { map, frame, slot };
}
const settled = () => new Promise<void>((resolve) => queueMicrotask(() => resolve()));

beforeAll(() => {
  quietFrames();
  document.documentElement.lang = 'en';
  install(BASE);
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('plain frames', () => {
  const plain = '<iframe src="https://map.example/embed.html?time=latest" height="560"></iframe>';

  it('get the height that they ask for, each its own', () => {
    const [one, two] = put(plain + plain).querySelectorAll('iframe');
    const first = windowOf(one!);
    const second = windowOf(two!);
    first.say('height', { height: 601, width: 320 });
    second.say('height', { height: 700, width: 320 });
    first.say('height', { height: 602, width: 320 });
    expect([one!.style.height, two!.style.height]).toEqual(['602px', '700px']);
  });

  it('are found in open shadow trees, and when they are added later', () => {
    const host = put('<div></div>').firstElementChild!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/d/2021-06-20/zh/embed.html#x"></iframe>';
    const frame = host.shadowRoot!.querySelector('iframe')!;
    windowOf(frame).say('height', { height: 480 });
    expect(frame.style.height).toBe('480px');
  });

  it.each([0, -1, 1e9, NaN, '500', null, undefined])('keep their height when asked for %j', (height) => {
    const frame = put(plain).querySelector('iframe')!;
    windowOf(frame).say('height', { height });
    expect(frame.style.height).toBe('');
  });

  const frameIn = (html: string) => put(html).querySelector('iframe')!;

  it.each([400, 384.5])(
    'stay at the larger of two heights that a scroll bar swings between, from %s px wide',
    (width) => {
      const frame = frameIn(plain);
      const page = windowOf(frame);
      const heights = [
        [1180, 0],
        [1160, 15],
        [1180, 0],
        [1160, 15],
      ].map(([height, bar]) => {
        page.say('height', { height, width: width - bar! });
        return frame.style.height;
      });
      expect(heights).toEqual(['1180px', '1160px', '1180px', '1180px']);
      page.say('height', { height: 900, width: width - 15 });
      expect(frame.style.height).toBe('900px');
    },
  );

  it.each([
    ['turned to and fro', 375, 667],
    ['whose content comes and goes', 375, 375],
  ])('follow a page %s', (_, one, other) => {
    const frame = frameIn(plain);
    const page = windowOf(frame);
    for (const [height, width] of [
      [900, one],
      [600, other],
      [900, one],
      [600, other],
    ]) {
      page.say('height', { height, width });
      expect(frame.style.height).toBe(`${height}px`);
    }
  });

  it.each([['absolute'], ['fixed']])(
    'that are placed over a box of their own (%s) lay themselves out inside',
    (position) => {
      const frame = frameIn(
        `<div style="position:relative;padding-top:56.25%">${plain.replace('<iframe', `<iframe style="position:${position};inset:0;width:100%;height:100%"`)}</div>`,
      );
      const page = windowOf(frame);
      page.say('height', { height: 900, width: 600 });
      expect(frame.style.height).toBe('100%');
      expect(page.told()).toEqual([{ type: 'fit', data: {} }]);
    },
  );

  it('in a box that would cut them lay themselves out inside', () => {
    for (const [style, height] of [
      ['overflow-y:hidden', '338px'],
      ['overflow-y:clip', '338px'],
      ['position:absolute', '338px'],
      // These grow, or scroll.
      ['', '900px'],
      ['overflow-y:auto', '900px'],
    ] as const) {
      const frame = frameIn(`<div style="${style}"><div>${plain}</div></div>`);
      const page = windowOf(frame);
      const box = frame.parentElement!.parentElement!;
      box.getBoundingClientRect = () => new DOMRect(0, 0, 600, 338);
      frame.getBoundingClientRect = () => new DOMRect(0, 0, 600, parseInt(frame.style.height || '560'));
      page.say('height', { height: 900, width: 600 });
      expect(frame.style.height, style).toBe(height);
      expect(page.told(), style).toEqual(height === '900px' ? [] : [{ type: 'fit', data: {} }]);
    }
  });

  it('keep their height in a box that cuts only what is taller', () => {
    const frame = frameIn(`<div style="overflow-y:hidden">${plain}</div>`);
    frame.parentElement!.getBoundingClientRect = () => new DOMRect(0, 0, 600, 600);
    frame.getBoundingClientRect = () => new DOMRect(0, 0, 600, parseInt(frame.style.height || '560'));
    windowOf(frame).say('height', { height: 900, width: 600 });
    expect(frame.style.height).toBe('');
  });

  it('get room for a border and a padding that their height includes', () => {
    const styled = (style: string) => frameIn(plain.replace('<iframe', `<iframe style="${style}"`));
    for (const [style, height] of [
      ['box-sizing:border-box;padding:10px;border:2px solid', '624px'],
      ['box-sizing:border-box;border-top:3px solid', '603px'],
      ['box-sizing:content-box;padding:10px;border:2px solid', '600px'],
    ] as const) {
      const frame = styled(style);
      windowOf(frame).say('height', { height: 600, width: 320 });
      expect(frame.style.height, style).toBe(height);
    }
  });

  it('are left alone when they are not ours, and other messages are not read', () => {
    const foreign = put('<iframe src="https://ads.example/banner.html"></iframe>').querySelector('iframe')!;
    windowOf(foreign).say('height', { height: 900 });
    const ours = put(plain).querySelector('iframe')!;
    const page = windowOf(ours);
    page.raw({ ...envelope('height', { height: 900 }), source: 'other' });
    page.raw({ ...envelope('height', { height: 900 }), v: 2 });
    for (const odd of [null, undefined, 'text', 5, [], envelope('height', null)]) page.raw(odd);
    receive(envelope('height', { height: 900 }), null);
    expect([foreign.style.height, ours.style.height]).toEqual(['', '']);
  });
});

describe('<cn-mining-map>', () => {
  it('frames the map that its attributes ask for, from beside the script', () => {
    const { frame } = putMap(
      'time="2021-06-18" select="CN-SC~CN-NM" lang="zh-CN" hidecontrols static data="2024-11-02"',
    );
    const url = new URL(frame().src);
    expect(url.origin + url.pathname).toBe('https://map.example/sub/embed.html');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      time: '2021-06-18',
      select: 'CN-SC~CN-NM',
      lang: 'zh',
      static: '',
      hideControls: '',
      data: '2024-11-02',
    });
    expect(frame().loading).toBe('lazy');
    expect(frame().style.height).toBe('560px');
  });

  it('names its frame in its language', () => {
    expect(putMap('time="2021-06-18"').frame().title).toBe(
      'China’s crypto-mining crackdown, as of 18 June 2021',
    );
    expect(putMap('lang="zh"').frame().title).toBe('中国虚拟货币挖矿整治地图（截至2021年6月20日）');
    expect(putMap('event="some-event"').frame().title).toBe(
      'China’s crypto-mining crackdown, interactive map',
    );
    expect(putMap('title="Our own"').frame().title).toBe('Our own');
  });

  it('takes the language of the text around it, through shadow trees', () => {
    const host = put('<section lang="zh-Hans"><p></p></section>').querySelector('p')!;
    const map = document.createElement('cn-mining-map');
    host.attachShadow({ mode: 'open' }).append(map);
    expect(new URL(map.shadowRoot!.querySelector('iframe')!.src).searchParams.get('lang')).toBe('zh');
  });

  it('shows its children until the frame has spoken', () => {
    const { frame, slot } = putMap('', '<a href="https://map.example/">The map</a>');
    expect([slot().hidden, frame().style.opacity, frame().inert]).toEqual([false, '0', true]);
    windowOf(frame()).say('vis.rendered');
    expect([slot().hidden, frame().style.opacity, frame().inert]).toEqual([true, '', false]);
  });

  it('shows its frame at once when it has nothing else', () => {
    expect(putMap('').frame().style.opacity).toBe('');
  });

  it('tells a living frame what changed, without loading it again', async () => {
    const { map, frame } = putMap('time="2021-06-18" select="CN-SC"');
    const before = frame();
    const page = windowOf(before);
    page.say('height', { height: 601, width: 320 });
    expect(before.style.height).toBe('601px');
    map.setAttribute('time', '2021-06-20');
    map.setAttribute('lang', 'zh');
    map.removeAttribute('select');
    await settled();
    expect(frame()).toBe(before);
    expect(page.told()).toEqual([
      { type: 'getState', data: {} },
      { type: 'setTime', data: { time: '2021-06-20' } },
      { type: 'select', data: { select: '' } },
      { type: 'setLang', data: { lang: 'zh' } },
      { type: 'getState', data: {} },
    ]);
    expect(before.title).toBe('中国虚拟货币挖矿整治地图（截至2021年6月20日）');
  });

  it.each(['2099-01-01', 'tomorrow', '2021-06-31'])(
    'goes on naming the day that is shown when it is told %s, which the map leaves alone',
    async (time) => {
      const { map, frame } = putMap('time="2021-06-18"');
      const page = windowOf(frame());
      page.say('height', { height: 601, width: 320 });
      map.setAttribute('time', time);
      await settled();
      expect(page.told().at(-1)).toEqual({ type: 'getState', data: {} });
      page.say('state', { state: { time: '2021-06-18', lang: 'en' } });
      expect(frame().title).toBe('China’s crypto-mining crackdown, as of 18 June 2021');
    },
  );

  it('makes a new frame of the same height for what no message can change', async () => {
    const { map, frame } = putMap('time="2021-06-18"');
    const before = frame();
    windowOf(before).say('height', { height: 601, width: 320 });
    map.setAttribute('region', 'CN-SC');
    map.setAttribute('time', '2021-06-20');
    await settled();
    expect(frame()).not.toBe(before);
    expect(map.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1);
    expect(frame().style.height).toBe('601px');
    expect(new URL(frame().src).search).toBe('?time=2021-06-20&region=CN-SC&lang=en');
  });

  it('makes a new frame while the old one has not spoken yet', async () => {
    const { map, frame } = putMap('');
    map.setAttribute('time', '2021-06-18');
    await settled();
    expect(new URL(frame().src).searchParams.get('time')).toBe('2021-06-18');
  });

  it('fills the height that its page gives it when it is to fit', () => {
    const { frame } = putMap('fit');
    windowOf(frame()).say('height', { height: 900 });
    expect(frame().style.height).toBe('100%');
  });

  it('passes on what the map tells, and keeps its name true to it', () => {
    const { map, frame } = putMap('time="2030-01-01"');
    const heard = vi.fn();
    map.addEventListener('state', (event) => heard((event as CustomEvent).detail));
    const detail = { url: 'https://map.example/', state: { time: '2026-02-06', lang: 'en' } };
    windowOf(frame()).say('state', detail);
    expect(heard).toHaveBeenCalledWith(detail);
    expect(frame().title).toBe('China’s crypto-mining crackdown, as of 6 February 2026');
  });

  it('stands many times on one page, each with its own messages', () => {
    const maps = Array.from({ length: 10 }, () => putMap(''));
    maps.forEach(({ frame }, index) => windowOf(frame()).say('height', { height: 500 + index }));
    expect(maps.map(({ frame }) => frame().style.height)).toEqual(maps.map((_, index) => `${500 + index}px`));
  });

  it('comes back when it is taken out of the page and put in again', () => {
    const { map, frame } = putMap('', '<a href="#">The map</a>');
    const page = windowOf(frame());
    page.say('vis.rendered');
    const holder = map.parentElement!;
    map.remove();
    page.say('height', { height: 900 });
    expect(frame().style.height).toBe('560px');
    holder.append(map);
    windowOf(frame()).say('height', { height: 640 });
    expect(map.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1);
    expect(frame().style.height).toBe('640px');
  });
});
