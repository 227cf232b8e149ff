import type { Browser } from '@playwright/test';
import { look, notice, open, point, POLL, settled, slider } from './support/map';
import { capture, shareOf, type Colour } from './support/pixels';
import { PALETTES } from '../src/theme/palette';
import { expect, test, type Page } from './support/test';

test.use({ viewport: { width: 1100, height: 700 } });

async function coloursAround(page: Page, { x, y }: Awaited<ReturnType<typeof point>>): Promise<Colour[]> {
  const colourAt = await capture(page);
  const offsets = [-6, -4, -2, 0, 2, 4, 6];
  return offsets.flatMap((dx) => offsets.map((dy) => colourAt([x + dx, y + dy])));
}

const coloursAt = async (page: Page, adcode: string) => coloursAround(page, await point(page, adcode));

/** The page as a browser saves it: what stands in the document, without its program. */
async function savedCopy(page: Page, browser: Browser): Promise<Page> {
  const body = await page.content();
  const copy = await browser.newPage({ javaScriptEnabled: false, viewport: page.viewportSize() });
  const url = new URL('saved', page.url()).href;
  await copy.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await copy.goto(url);
  return copy;
}

test('a lost graphics context leaves the figure on the same day; restored, it shows the day of now; a page saved then has the map of its day', async ({
  page,
  browser,
}) => {
  await open(page, 'time=2021-06-08&renderer=explorer');
  expect(shareOf(await coloursAt(page, '630000'), PALETTES.light.fill['floor-signalled'])).toBeGreaterThan(
    0.2,
  );
  await page.evaluate(() => {
    const extension = window.__map!.context()!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, { giveBack: () => extension.restoreContext() });
    extension.loseContext();
  });
  await expect(notice(page, 'context-lost')).toBeVisible();
  const root = page.locator('.map-root');
  await expect(root).toHaveAttribute('data-renderer', 'figure');
  await slider(page).press('ArrowRight');
  await expect.poll(() => look(page, '630000'), POLL).toMatchObject({ fill: 'ordered' });
  // The explorer was asked for by name: without it the page does not call itself ready.
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'false');
  expect(shareOf(await coloursAt(page, '630000'), PALETTES.light.fill.ordered)).toBe(1);

  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await settled(page, 'time=2021-06-09', { renderer: 'explorer' });
  await expect(notice(page, 'context-lost')).toHaveCount(0);
  expect(shareOf(await coloursAt(page, '630000'), PALETTES.light.fill.ordered)).toBe(1);
  expect(shareOf(await coloursAt(page, '150000'), PALETTES.light.fill.enforced)).toBeGreaterThan(0);
  expect(await look(page, '630000')).toMatchObject({ fill: 'ordered' });

  await slider(page).press('ArrowLeft');
  await settled(page, 'time=2021-06-08', { renderer: 'explorer' });
  expect(shareOf(await coloursAt(page, '630000'), PALETTES.light.fill['floor-signalled'])).toBeGreaterThan(
    0.2,
  );

  const copy = await savedCopy(page, browser);
  const saved = await coloursAround(copy, await point(page, '630000'));
  expect(shareOf(saved, PALETTES.light.fill['floor-signalled'])).toBeGreaterThan(0.2);
  await copy.context().close();
});
