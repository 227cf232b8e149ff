import { messagesOf } from '../../src/i18n/messages';
import { en } from '../../src/i18n/messages/map.en';
import { zh } from '../../src/i18n/messages/map.zh';
import type { Lang } from '../../src/i18n/text';
import {
  mapTag,
  openHost,
  scriptTag,
  shows,
  keptTest as test,
  test as freshTest,
  type Sites,
} from '../support/host';
import type { Renderer } from '../support/map';
import { expectWhole } from '../support/talk';
import { expect, PHONE, type Page } from '../support/test';

/** Where Sichuan is drawn in the frame, in its own pixels. */
const SICHUAN = '510000';
const hints = (lang: Lang) => messagesOf({ en, zh })(lang).hints;

/** A long article with the map in view; `middle` is the middle of the map on the screen. */
async function openArticle(page: Page, sites: Sites, lang: Lang, renderer: Renderer) {
  const query = `time=2021-06-18&lang=${lang}&renderer=${renderer}`;
  const map = mapTag(sites, query, { width: 340 });
  const frame = await openHost(page, sites, `${map}${scriptTag(sites)}<div style="height:4000px"></div>`);
  await shows(frame, query, { lang, renderer });
  await expect(frame.locator('.map-stage')).toBeVisible();
  await expectWhole(page);
  const stage = (await frame.locator('.map-stage').boundingBox())!;
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const place = () => frame.evaluate((adcode) => window.__map!.pointOf(adcode)!, SICHUAN);
  const scrolled = () => page.evaluate(() => scrollY);
  const hint = frame.locator('.map-hint-shown');
  return { frame, middle, place, scrolled, hint };
}

for (const [renderer, lang] of [
  ['figure', 'en'],
  ['explorer', 'zh'],
] as const) {
  test(`the wheel scrolls the page and says how to zoom; with Ctrl or ⌘ it zooms the map: ${renderer}, ${lang}`, async ({
    page,
    sites,
  }) => {
    const { middle, place, scrolled, hint } = await openArticle(page, sites, lang, renderer);
    const start = await place();
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, 120);
    await expect.poll(scrolled).toBe(120);
    await expect(hint).toHaveText(hints(lang).wheel);
    expect(await place()).toEqual(start);
    let last = start;
    for (const key of ['Control', 'Meta']) {
      await page.keyboard.down(key);
      await page.mouse.wheel(0, -120);
      await page.keyboard.up(key);
      const before = last;
      await expect.poll(place, key).not.toEqual(before);
      last = await place();
    }
    expect(await scrolled()).toBe(120);
  });
}

test.describe('by hand', () => {
  test.use(PHONE);

  freshTest(
    'one finger scrolls the page and says how to move the map, two move the map',
    async ({ page, context, sites }) => {
      const { middle, place, scrolled, hint } = await openArticle(page, sites, 'zh', 'figure');
      const start = await place();
      const hand = await context.newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
        hand.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map((point, id) => ({ ...point, id })),
        });
      const { x, y } = middle;
      await touch('touchStart', { x, y });
      for (let step = 1; step <= 10; step += 1) await touch('touchMove', { x, y: y - 12 * step });
      // It is said while the finger moves, and for a moment after.
      await expect(hint).toHaveText(hints('zh').touch);
      const rests = () =>
        page.evaluate(async () => {
          const before = scrollY;
          for (let frames = 0; frames < 8; frames += 1) await new Promise(requestAnimationFrame);
          return before > 80 && scrollY === before;
        });
      // A finger that rests before it is lifted gives the page no swing, which could take the map out of reach.
      await expect.poll(rests).toBe(true);
      await touch('touchMove', { x, y: y - 120 });
      await touch('touchEnd');
      await expect.poll(rests).toBe(true);
      expect(await place()).toEqual(start);

      const resting = await scrolled();
      const at = y - resting;
      await touch('touchStart', { x: x - 20, y: at }, { x: x + 20, y: at });
      for (let step = 1; step <= 10; step += 1)
        await touch('touchMove', { x: x - 20 - 6 * step, y: at }, { x: x + 20 + 6 * step, y: at });
      await touch('touchEnd');
      await expect.poll(place).not.toEqual(start);
      expect(await scrolled()).toBe(resting);
      expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    },
  );
});
