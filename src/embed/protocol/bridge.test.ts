import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createActions } from '../../state/actions';
import type { Notice } from '../../state/app';
import { createAppStore } from '../../state/store';
import { testContext as context } from '../../state/testing/context';
import { day } from '../../time/day';
import { EMBED_DEFAULTS } from './address';
import { connectHost, randomFrameId, type FrameWindow, type HostOptions } from './bridge';
import { INBOUND_TYPES } from './messages';

/** Frames are drawn when the test says so; boxes have the size the test gives them. */
class FakePage {
  readonly posted: { type?: string; data?: unknown }[] = [];
  readonly raw: unknown[] = [];
  readonly parent = {
    postMessage: (message: unknown, target: string) => {
      expect(target).toBe('*');
      this.raw.push(message);
      if ((message as { source?: string }).source === 'cn-mining-map') this.posted.push(message as object);
    },
  };
  box = { height: 559.2, width: 320 };
  private listener: ((event: unknown) => void) | undefined;
  private resized: () => void = () => undefined;
  private frames: (() => void)[] = [];

  readonly element = { getBoundingClientRect: () => this.box } as Element;
  readonly window = {
    parent: this.parent,
    addEventListener: (_: string, listener: (event: unknown) => void) => (this.listener = listener),
    removeEventListener: () => (this.listener = undefined),
    requestAnimationFrame: (run: () => void) => this.frames.push(run),
    cancelAnimationFrame: () => (this.frames = []),
  } as unknown as FrameWindow;

  constructor() {
    const observe = (run: () => void) => (this.resized = run);
    class Observer {
      constructor(run: () => void) {
        observe(run);
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('ResizeObserver', Observer);
  }
  ask(data: unknown, source: unknown = this.parent) {
    this.listener?.({ data, source });
  }
  resize(height: number) {
    this.box = { ...this.box, height };
    this.resized();
  }
  drawFrame() {
    for (const run of this.frames.splice(0)) run();
  }
  of(type: string) {
    return this.posted.filter((message) => message.type === type).map((message) => message.data);
  }
}

const fit = vi.fn();
function open(options: Partial<HostOptions> = {}, state = EMBED_DEFAULTS) {
  const page = new FakePage();
  const store = createAppStore(state);
  const actions = createActions(store, context);
  const notices = createStore<readonly Notice[]>(() => []);
  const bridge = connectHost(
    { store, actions, context, notices },
    {
      window: page.window,
      id: 'frame',
      element: page.element,
      src: 'https://map.example/embed.html',
      linkTo: (query) => `https://map.example/?${query}`,
      fit,
      ...options,
    },
  );
  return { page, store, actions, notices, bridge };
}
const request = (type: string, data?: unknown) => ({ source: 'cn-mining-map', v: 1, type, data });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the bridge to the host', () => {
  it('does what the host asks', () => {
    const { page, store } = open();
    page.ask(request('setTime', { time: '2021-05-21..2021-06-18' }));
    page.ask(request('select', { select: 'CN-SC~CN-NM' }));
    page.ask(request('setLang', { lang: 'zh' }));
    page.ask(request('setTheme', { theme: 'dark' }));
    page.ask(request('play'));
    expect(store.getState()).toMatchObject({
      time: { from: '2021-05-21', to: '2021-06-18' },
      select: ['510000', '150000'],
      lang: 'zh',
      theme: 'dark',
      playing: true,
    });
    page.ask(request('pause'));
    page.ask(request('openEvent', { event: 'qh-2021-06-09-full-shutdown' }));
    expect(store.getState()).toMatchObject({
      playing: false,
      event: 'qh-2021-06-09-full-shutdown',
      time: { to: '2021-06-09' },
    });
  });

  it('goes on comparing when the host asks for another stretch of days, and ends that with a single day', () => {
    const time = { from: day('2021-05-21'), to: day('2021-06-18') };
    const { page, store } = open({}, { ...EMBED_DEFAULTS, time, compare: 'change' });
    const seen: unknown[] = [];
    store.subscribe(({ compare }) => seen.push(compare));
    for (const [asked, from] of [
      ['2021-05-21..2021-07-01', '2021-05-21'],
      ['..2021-06-30', '2013-12-05'],
    ]) {
      page.ask(request('setTime', { time: asked }));
      expect(store.getState()).toMatchObject({ compare: 'change', time: { from } });
    }
    page.ask(request('setTime', { time: '2021-06-18' }));
    expect(store.getState()).toMatchObject({ compare: null, time: { from: null, to: '2021-06-18' } });
    expect(seen).toEqual(['change', 'change', null]);
  });

  it('hears nobody but the parent', () => {
    const { page, store } = open();
    page.ask(request('setLang', { lang: 'zh' }), {});
    page.ask(request('setLang', { lang: 'zh' }), null);
    page.ask(request('setLang', { lang: 'zh' }), page.window);
    expect(store.getState()).toBe(EMBED_DEFAULTS);
  });

  it('is silent on a page that nobody frames', () => {
    const top = { addEventListener: vi.fn() } as unknown as FrameWindow & { parent: unknown };
    (top as { parent: unknown }).parent = top;
    const { bridge } = open({ window: top });
    bridge.rendered({ state: 'a', ms: 1, renderer: 'figure' });
    bridge.disconnect();
    expect(top.addEventListener).not.toHaveBeenCalled();
  });

  it('does not play where nothing may move', () => {
    const { page, store } = open({ mayPlay: false });
    page.ask(request('play'));
    expect(store.getState().playing).toBe(false);
  });

  it('answers getState at once, with its height for a host that came late', () => {
    const { page } = open();
    page.resize(560);
    page.drawFrame();
    page.ask(request('getState'));
    page.drawFrame();
    expect(page.of('state')).toEqual([
      { url: 'https://map.example/?', state: expect.objectContaining({ time: '2021-06-20', region: 'CN' }) },
    ]);
    expect(page.of('height')).toHaveLength(2);
  });

  it('lays itself out inside of a frame that keeps its height, and asks for none any more', () => {
    const { page } = open();
    page.resize(560);
    page.drawFrame();
    expect(fit).not.toHaveBeenCalled();
    page.ask(request('fit'));
    expect(fit).toHaveBeenCalledOnce();
    page.ask(request('getState'));
    page.drawFrame();
    expect(page.of('height')).toHaveLength(1);
  });

  it('tells the state once it has settled, and only what differs', () => {
    const { page, actions } = open();
    actions.setDay(day('2021-06-18'));
    vi.advanceTimersByTime(200);
    actions.setDay(day('2021-06-19'));
    vi.advanceTimersByTime(249);
    expect(page.of('state')).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(page.of('state')).toEqual([
      { url: 'https://map.example/?time=2021-06-19', state: expect.objectContaining({ time: '2021-06-19' }) },
    ]);
    actions.hover('510000');
    actions.setTheme('dark');
    vi.advanceTimersByTime(1000);
    expect(page.of('state')).toHaveLength(1);
  });

  it('tells what the reader opened, picked or entered, and not what the host asked for', () => {
    const { page, actions } = open();
    actions.openEvent('qh-2021-06-09-full-shutdown');
    actions.select('513200');
    actions.enter('510000');
    expect(page.of('event.open')).toEqual([{ id: 'qh-2021-06-09-full-shutdown' }]);
    expect(page.of('region.select')).toEqual([{ id: '513200' }, { id: 'CN-SC' }]);
    page.ask(request('openEvent', { event: 'sichuan-key-project-deadline-2021-06-20' }));
    page.ask(request('select', { select: 'CN-NM' }));
    expect(page.of('event.open')).toHaveLength(1);
    expect(page.of('region.select')).toHaveLength(2);
  });

  it('tells its height at once, before a browser draws a frame that is out of sight', () => {
    const { page } = open();
    expect(page.of('height')).toEqual([{ height: 560, width: 320 }]);
  });

  it('tells its height rounded up, once per frame, when it has changed by a pixel', () => {
    const { page } = open({ childId: 'pym_0' });
    page.resize(559.2);
    page.resize(600.4);
    page.drawFrame();
    page.resize(600.9);
    page.drawFrame();
    page.resize(601.1);
    page.drawFrame();
    expect(page.of('height')).toEqual([
      { height: 560, width: 320 },
      { height: 601, width: 320 },
      { height: 602, width: 320 },
    ]);
    expect(page.raw).toContain('pymxPYMxpym_0xPYMxheightxPYMx602');
  });

  it('never tells a height of zero, so that a frame hidden and shown again comes back', () => {
    const { page } = open();
    page.resize(560);
    page.drawFrame();
    page.resize(0);
    page.drawFrame();
    expect(page.of('height')).toEqual([{ height: 560, width: 320 }]);
  });

  it('tells no height of a page without width, as in a frame that is not displayed yet', () => {
    const { page } = open();
    page.box = { height: 4678, width: 0 };
    page.resize(4678);
    page.drawFrame();
    page.ask(request('getState'));
    page.drawFrame();
    expect(page.of('height')).toEqual([{ height: 560, width: 320 }]);
    page.box = { height: 925, width: 700 };
    page.resize(925);
    page.drawFrame();
    expect(page.of('height').at(-1)).toEqual({ height: 925, width: 700 });
  });

  it('asks for no height where it fits the frame it has', () => {
    const { page } = open({ element: null });
    page.ask(request('getState'));
    page.drawFrame();
    expect(page.of('height')).toEqual([]);
  });

  it('tells when it is rendered and what went wrong, before it was connected too', () => {
    const { page, notices, bridge } = open();
    bridge.rendered({ state: 'ab', ms: 12, renderer: 'figure' });
    bridge.error('timeout', 'not ready');
    notices.setState([{ code: 'shapes', detail: 'HTTP 404' }], true);
    notices.setState([...notices.getState(), { code: 'url', detail: 'time=x' }], true);
    expect(page.of('vis.rendered')).toEqual([{ state: 'ab', ms: 12, renderer: 'figure' }]);
    expect(page.of('error')).toEqual([
      { code: 'timeout', message: 'not ready' },
      { code: 'data', message: 'HTTP 404' },
      { code: 'param', message: 'time=x' },
    ]);
  });

  it('is quiet after it was disconnected', () => {
    const { page, actions, bridge } = open();
    actions.setDay(day('2021-06-18'));
    bridge.disconnect();
    const before = page.posted.length;
    page.ask(request('setLang', { lang: 'zh' }));
    page.drawFrame();
    vi.advanceTimersByTime(1000);
    expect(page.posted).toHaveLength(before);
  });

  it('neither throws nor changes anything unless the request is valid, in 10,000 random messages', () => {
    const { page, store } = open();
    // Two letters may name a language by chance, in small and capital letters.
    const text = fc.string().filter((each) => !/^\s*(zh|en)/i.test(each));
    const anything = fc.anything({ withNullPrototype: true, withMap: true, withTypedArray: true });
    const envelopes = fc.record({
      source: fc.constant('cn-mining-map'),
      v: fc.constantFrom<unknown>(1, 1, 1, '1', 2),
      type: fc.oneof(fc.constantFrom<string>(...INBOUND_TYPES), fc.string()),
      data: fc.oneof(
        anything,
        fc.dictionary(fc.constantFrom('time', 'select', 'event', 'lang', 'theme', 'url'), text),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(envelopes, anything), fc.boolean(), (message, fromParent) => {
        const before = store.getState();
        page.ask(message, fromParent ? page.parent : {});
        const after = store.getState();
        if (after === before) return;
        // Random text never is a valid value but for an empty one, which clears a choice.
        expect(fromParent).toBe(true);
        expect(['play', 'pause', 'select', 'openEvent']).toContain((message as { type: string }).type);
        expect({ ...after, playing: false }).toEqual({ ...before, playing: false });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the id of a frame', () => {
  it('is sixteen hexadecimal digits of chance', () => {
    expect(randomFrameId()).toMatch(/^[0-9a-f]{16}$/);
    expect(randomFrameId()).not.toBe(randomFrameId());
  });
});
