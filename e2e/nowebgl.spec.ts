import { messagesOf } from '../src/i18n/messages';
import { en } from '../src/i18n/messages/app.en';
import { zh } from '../src/i18n/messages/app.zh';
import type { Lang } from '../src/i18n/text';
import { PALETTES } from '../src/theme/palette';
import { LAUNCH } from './support/browser';
import { card, look, notice, open, panel, point, settled, slider } from './support/map';
import { capture, shareOf } from './support/pixels';
import { expect, test } from './support/test';

test.use({ launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-3d-apis'] } });

test('without WebGL the figure takes the map’s place, says so, and everything works', async ({ page }) => {
  const lang: Lang = 'zh';
  await page.goto(`./?renderer=explorer&time=2021-06-08&lang=${lang}`);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  await settled(page, `time=2021-06-08&lang=${lang}`, { lang, renderer: 'figure' });
  await expect(notice(page, 'webgl')).toContainText(messagesOf({ en, zh })(lang).notices.webgl());

  await notice(page, 'webgl').getByRole('button').click();
  await expect(notice(page, 'webgl')).toHaveCount(0);
  await slider(page).press('ArrowRight');
  await settled(page, `time=2021-06-09&lang=${lang}`, { lang, renderer: 'figure' });
  const { x, y } = await point(page, '630000');
  const colourAt = await capture(page);
  expect(shareOf([colourAt([x - 4, y - 4]), colourAt([x + 4, y + 4])], PALETTES.light.fill.ordered)).toBe(1);

  await page.mouse.click(x, y);
  await settled(page, `time=2021-06-09&select=CN-QH&lang=${lang}`, { lang });
  await expect(card(page, 'qh-2021-06-09-full-shutdown').locator('.sources a').first()).toBeVisible();
  await page.mouse.click(x, y);
  await settled(page, `time=2021-06-09&region=CN-QH&lang=${lang}`, { lang });
  expect(await look(page, '630200')).toMatchObject({ fill: 'floor-ordered' });
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('with the choice left to the page nothing is missing, nothing is said, and no WebGL is asked for twice', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string]) {
      if (args[0].startsWith('webgl')) performance.mark('asked for WebGL');
      return getContext.apply(this, args);
    } as typeof getContext;
  });
  const attempts = () => page.evaluate(() => performance.getEntriesByName('asked for WebGL').length);
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'figure');
  expect(await attempts()).toBe(1);
  await page.setViewportSize({ width: 900, height: 600 });
  await slider(page).press('ArrowRight');
  await settled(page, 'time=2021-06-21', { renderer: 'figure' });
  expect(await attempts()).toBe(1);
  await expect(notice(page, 'webgl')).toHaveCount(0);
});
