import { beforeEach, describe, expect, it } from 'vitest';
import * as englishMessages from '../../i18n/messages/embed.en';
import * as chineseMessages from '../../i18n/messages/embed.zh';
import { FLAG_NAMES, STATE_NAMES } from '../../state/parameterNames';
import { INBOUND_TYPES } from '../protocol/messages';
import { quietFrames } from '../protocol/testing/quietFrames';
import { openPlayground } from './page';

const frame = () => document.querySelector<HTMLIFrameElement>('.stage iframe')!;
const field = (name: string) => document.querySelector<HTMLInputElement>(`#param-${name}`)!;
const press = (label: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === label)!.click();
const lines = () => [...document.querySelectorAll('.log li')].map((line) => line.textContent);

function open(query = '') {
  document.body.innerHTML = '<div></div>';
  openPlayground(document.body.firstElementChild as HTMLElement, query);
}
/** The frame's window; keeps what it is sent. */
function windowOf(target: HTMLIFrameElement) {
  const posted: unknown[] = [];
  const own = { postMessage: (message: unknown) => posted.push(message) };
  Object.defineProperty(target, 'contentWindow', { value: own });
  return { posted, own };
}

beforeEach(() => quietFrames());

describe('the playground', () => {
  it.each([
    ['', englishMessages.playground],
    ['lang=zh', chineseMessages.playground],
  ])('documents every parameter and message, with %j', (query, text) => {
    open(query);
    for (const name of [...STATE_NAMES, ...FLAG_NAMES]) {
      expect(field(name)).toBeTruthy();
      expect(document.body.textContent).toContain(text.params[name as keyof typeof text.params]);
    }
    for (const type of INBOUND_TYPES) expect(document.body.textContent).toContain(text.sendButton(type));
    for (const note of Object.values(text.replies)) expect(document.body.textContent).toContain(note);
    expect(document.documentElement.lang).toBe(query ? 'zh-Hans' : 'en');
    expect(document.title).toBe(text.title);
  });

  it('embeds the map with what its own address asks for', () => {
    open('time=2021-06-18&static=&lang=zh');
    expect(new URL(frame().src).search).toBe('?time=2021-06-18&lang=zh&static=');
  });

  it('tries an example, or any value that is typed', () => {
    open();
    press('theme=dark');
    field('time').value = 'nonsense';
    field('time').dispatchEvent(new Event('change'));
    expect(new URL(frame().src).search).toBe('?time=nonsense&lang=en&theme=dark');
    press('Clear all');
    expect(new URL(frame().src).search).toBe('');
  });

  it('sends messages and lists them both ways, from the map alone', () => {
    open();
    const { posted, own } = windowOf(frame());
    press('Send setTime');
    press('Send getState');
    expect(posted).toEqual([
      { source: 'cn-mining-map', v: 1, type: 'setTime', data: { time: '2021-06-18' } },
      { source: 'cn-mining-map', v: 1, type: 'getState', data: {} },
    ]);
    for (const source of [own, {}]) {
      const event = new MessageEvent('message', { data: { type: 'height', html: '<b>bold</b>' } });
      Object.defineProperty(event, 'source', { value: source });
      window.dispatchEvent(event);
    }
    expect(lines()).toHaveLength(3);
    expect(lines()[0]).toContain('← height');
    expect(document.querySelector('.log li b b, .log code b')).toBeNull();
  });
});
