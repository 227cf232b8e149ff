import { AWAITED } from '../../src/cli/shots/awaited';
import { LANGS } from '../../src/i18n/text';
import { addDays, day, dayNumber } from '../../src/time/day';
import { contentOf } from '../support/pdf';
import {
  click,
  expect,
  expectIn,
  expectInFrame,
  focus,
  open,
  openHolder,
  settled,
  show,
  test,
} from './engineTest';

const SLIDER = 'input[type=range]';

/** Whether a page has all it brings once its map is ready: of one that is left before, an engine tells what it did not get. */
const isComplete = (awaited: string) =>
  document.documentElement.dataset['ready'] === 'true' && document.querySelector(awaited) === null;
const QINGHAI = 'qh-2021-06-09-full-shutdown';

test('opens on the day of the deadline, every province drawn, its faces and lists its own, exactly as tall as its window', async ({
  engine,
  sites,
}) => {
  await engine.open(`${sites.shared}/?lang=en&renderer=figure`);
  await settled(engine, '');
  const seen = await engine.evaluate(() => ({
    headline: document.querySelector('h1')!.textContent,
    provinces: document.querySelectorAll('.map-fill[data-adcode$="0000"]').length,
    faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
    lost: [...document.fonts].filter(({ status }) => status === 'error').length,
    lists: [...document.querySelectorAll('select')].map((list) => getComputedStyle(list).appearance),
  }));
  expect(seen.headline).toMatch(/^20 June 2021/);
  expect(seen.provinces).toBeGreaterThanOrEqual(34);
  expect(seen.faces).toBeGreaterThanOrEqual(2);
  expect(seen.lost).toBe(0);
  expect(new Set(seen.lists)).toEqual(new Set(['none']));
  await expectIn(engine, () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  }).toBe(0);
});

test('keys move the slider by a day, a month, an event, to the ends', async ({ engine, sites }) => {
  await show(engine, sites.shared, 'time=2021-06-20');
  await focus(engine, SLIDER);
  for (const [key, to] of [
    ['ArrowRight', '2021-06-21'],
    ['ArrowLeft', '2021-06-20'],
    ['PageUp', '2021-07-20'],
    ['PageDown', '2021-06-20'],
    ['Home', '2021-01-01'],
    ['End', '2021-12-31'],
  ] as const) {
    await engine.press(key);
    await settled(engine, `time=${to}`);
  }
});

test('dragging recolours the map before the hand lets go', async ({ engine, sites }) => {
  await show(engine, sites.shared, 'time=2021-07-13');
  const thumbAt = (on: string) =>
    engine.evaluate(
      (selector, number) => {
        const slider = document.querySelector<HTMLInputElement>(selector)!;
        const box = slider.getBoundingClientRect();
        const thumb = parseFloat(getComputedStyle(slider).getPropertyValue('--thumb'));
        const part = (number - Number(slider.min)) / (Number(slider.max) - Number(slider.min));
        return [box.x + thumb / 2 + part * (box.width - thumb), box.y + box.height / 2] as const;
      },
      SLIDER,
      dayNumber(day(on)),
    );
  await engine.move(...(await thumbAt('2021-07-13')));
  await engine.down();
  await engine.move(...(await thumbAt('2021-09-24')), 4);
  await expectIn(engine, () => window.__map!.featureState('340000')!.fill).toBe('ordered');
  await engine.move(...(await thumbAt('2021-07-14')), 4);
  await engine.up();
  await settled(engine, 'time=2021-07-14');
});

test('the search finds Chinese and pinyin, waits for a composition, and leads to the sources', async ({
  engine,
  sites,
}) => {
  await show(engine, sites.shared, '');
  const first = () =>
    expectIn(engine, () => document.querySelector('.search-results [role=option]')?.textContent);
  const write = async (words: string) => {
    await engine.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.focus();
      field.select();
    });
    await engine.press('Backspace');
    await engine.type(words);
  };
  for (const [words, found] of [
    ['雅安', /^Ya.an/],
    ['yaan', /^Ya.an/],
    ['四川', /^Sichuan/],
    ['qinghai shut down', /Qinghai/],
  ] as const) {
    await write(words);
    await first().toMatch(found);
  }
  const isLeftAlone = await engine.evaluate(() => {
    const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    return document.querySelector('input[type=search]')!.dispatchEvent(new KeyboardEvent('keydown', enter));
  });
  expect(isLeftAlone).toBe(true);
  await settled(engine, '');
  await engine.press('Enter');
  await settled(engine, `time=2021-06-09&event=${QINGHAI}`);
  await expectIn(
    engine,
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-open=true] a[target=_blank]')].filter(
        ({ protocol, rel }) => protocol.startsWith('http') && rel.includes('noopener'),
      ).length,
  ).toBeGreaterThan(0);
});

test('on paper there is the sheet with its sources', async ({ engine, sites }) => {
  await show(engine, sites.shared, 'time=2021-06-20');
  const documents = () => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.print-sheet .sources li').length;
  };
  await expectIn(engine, documents).toBeGreaterThan(0);
  const paper = await engine.print?.();
  if (paper) expect(contentOf(paper).pages).toBeGreaterThan(1);
});

test('a press of play leads one event on where less motion is asked for', async ({ engine, sites }) => {
  const from = day('2021-05-01');
  await show(engine, sites.shared, `time=${from}`);
  const number = () => document.querySelector<HTMLInputElement>('input[type=range]')!.valueAsNumber;
  await click(engine, '.play-button');
  await expectIn(engine, number).toBeGreaterThan(dayNumber(addDays(from, 1)));
});

test('the list finds a prefecture in pinyin, and Escape leads back', async ({ engine, sites }) => {
  await show(engine, sites.shared, 'region=CN-SC', { lang: 'zh' });
  const isListed = () => document.querySelector('.map-list [data-adcode="511800"]') !== null;
  await expectIn(engine, isListed).toBe(true);
  await focus(engine, '.map-list [role=option][tabindex="0"]');
  await engine.type('yaan');
  await expectIn(engine, () => (document.activeElement as HTMLElement).dataset['adcode']).toBe('511800');
  await engine.press('Enter');
  await settled(engine, 'region=CN-SC&select=511800', 'zh');
  await engine.press('Escape');
  await engine.press('Escape');
  await settled(engine, '', 'zh');
});

test('nothing scrolls sideways at three widths, in both languages and themes', async ({ engine, sites }) => {
  const themes = { zh: 'dark', en: 'light' } as const;
  for (const lang of LANGS) {
    const query = `time=2021-06-18&region=CN-SC&select=511800&theme=${themes[lang]}`;
    await open(engine, sites.shared, query, { lang });
    for (const width of [Math.max(375, engine.narrowest), 768, 1440]) {
      await engine.resize(width, 900);
      await expectIn(engine, () => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [innerWidth, scrollWidth - clientWidth];
      }).toEqual([width, 0]);
    }
  }
});

test('an address that was mangled on its way shows the day that it names', async ({ engine, sites }) => {
  for (const mangled of ['TIME=2021-06-09', 'lang=en&amp;time=2021-06-09', 'time%3D2021-06-09%26lang%3Den']) {
    await engine.open(`${sites.shared}/?${mangled}`);
    await expectIn(engine, () => document.querySelector('h1')!.textContent).toMatch(
      /9 June 2021|2021年6月9日/,
    );
    await expectIn(engine, isComplete, AWAITED).toBe(true);
  }
});

test('the map does not move when the program takes over', async ({ engine, sites }) => {
  await openHolder(engine, sites.shared);
  const places = await engine.evaluate(async (url) => {
    const frame = document.querySelector('iframe')!;
    frame.src = url;
    const seen: string[] = [];
    for (let isReady = false; !isReady;) {
      await new Promise(requestAnimationFrame);
      const page = frame.contentDocument;
      const box =
        page?.readyState !== 'loading' && page?.querySelector('.map-place')?.getBoundingClientRect();
      const place = box && [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
      if (place && seen.at(-1) !== place) seen.push(place);
      // Between two documents there is none.
      isReady = page?.documentElement?.dataset['ready'] === 'true';
    }
    return seen;
  }, `${sites.shared}/?lang=en&renderer=figure`);
  expect(places).toHaveLength(1);
  await expectInFrame(engine, isComplete, AWAITED).toBe(true);
});

test('without WebGL the drawn figure takes the place of the explorer and works', async ({
  engine,
  sites,
}) => {
  await openHolder(engine, sites.shared);
  const end = await engine.evaluate(async (url) => {
    const frame = document.querySelector('iframe')!;
    frame.src = url;
    const signals = () => frame.contentDocument?.documentElement?.dataset ?? {};
    while (signals()['ready'] !== 'true') {
      // Again in each frame: a document that comes has objects of its own.
      const { HTMLCanvasElement } = frame.contentWindow as Window & typeof globalThis;
      HTMLCanvasElement.prototype.getContext = () => null;
      await new Promise(requestAnimationFrame);
    }
    return signals()['renderer'];
  }, `${sites.shared}/?lang=en&renderer=explorer`);
  expect(end).toBe('figure');
  await expectInFrame(engine, isComplete, AWAITED).toBe(true);
});
