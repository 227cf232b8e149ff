import { LAUNCH } from './support/browser';
import { open, panel, point, settled } from './support/map';
import { expectSteadyHandover } from './support/still';
import { expect, test } from './support/test';

// Scroll bars that take room, as on most desks.
test.use({ launchOptions: { ...LAUNCH, ignoreDefaultArgs: ['--hide-scrollbars'] } });

const WIDE = [
  [1100, 700],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
  [3440, 1440],
] as const;
const CARD = 'event=sichuan-drc-energy-bureau-notice-2021-06-18';

// In Chinese; the other engines' tests hold it in English.
test('the wide page is exactly as tall as its window, so that the wheel is the map’s', async ({ page }) => {
  const view = `time=2021-06-18&region=CN-SC&${CARD}&lang=zh&renderer=figure`;
  await open(page, view, { lang: 'zh' });
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeAttached();
  for (const [width, height] of WIDE) {
    await page.setViewportSize({ width, height });
    await settled(page, view, { lang: 'zh' });
    const sizes = await page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return { scrollHeight, clientHeight, scrollWidth, clientWidth };
    });
    const [scrollHeight, scrollWidth] = [height, width];
    expect(sizes).toEqual({ scrollHeight, clientHeight: height, scrollWidth, clientWidth: width });
  }
  const before = await point(page, '511800');
  await page.mouse.move(before.x + 60, before.y);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => point(page, '511800')).not.toEqual(before);
});

test('nothing on a page 768 pixels wide moves when its program comes and makes it longer than its window', async ({
  page,
}) => {
  await expectSteadyHandover(page, { width: 768, height: 1024 });
  const longerBy = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(longerBy).toBeGreaterThan(0);
});
