import sharp from 'sharp';
import { day } from '../../src/time/day';
import {
  expectDay,
  expectExplorer,
  mapTag,
  openHost,
  scriptsOf,
  shows,
  keptTest as test,
  type Sites,
} from '../support/host';
import { allHeard, EAR, expectWhole } from '../support/talk';
import { expect, type Page } from '../support/test';

const REQUESTED = day('2021-06-18');
const QUERY = `time=${REQUESTED}&lang=en&renderer=figure`;
/** The host's own ground, a colour that is nowhere in the map. */
const GROUND = [0, 200, 120];

/** Opens a host with one map that has `flags`, and `after` it, and waits until the map shows its day. */
async function openWith(
  page: Page,
  sites: Sites,
  flags: string,
  { width = 480, height = 700, after = '' } = {},
) {
  const style = `<style>body{background:rgb(${GROUND.join()})}iframe{border:0}</style>`;
  const map = mapTag(sites, `${QUERY}&${flags}`, { width, height });
  const frame = await openHost(page, sites, `${EAR}${style}${map}${after}`);
  await shows(frame, `${QUERY}&${flags}`, { notice: '' });
  // A plain map has no words for its day, and a dark one other colours.
  if (!/plain|dark=?true|=dark/.test(flags)) await expectDay(frame, REQUESTED, { name: flags });
  for (const part of ['source', 'version']) {
    await expect(frame.locator(`[data-part="${part}"]`), `${flags} ${part}`).toBeVisible();
  }
  return frame;
}

/** Colour of the frame beside its headline, where only the page itself is. */
async function ground(page: Page): Promise<number[]> {
  const png = await page.locator('iframe').screenshot({ scale: 'css' });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (8 * info.width + info.width - 8) * 3;
  return [...data.subarray(at, at + 3)];
}

test('static, plain, transparent and logo take away what they name, never the credits', async ({
  page,
  sites,
}) => {
  const beside = mapTag(sites, QUERY);
  const still = await openWith(page, sites, 'static=1', { after: beside });
  await expect(still.locator('button, input, select, [role="slider"], [role="option"]')).toHaveCount(0);
  await page.locator('iframe').first().hover();
  await expectExplorer(page.locator('iframe').last());
  expect(await scriptsOf(still), 'a static map loads nothing more').toEqual([]);

  const plain = await openWith(page, sites, 'plain=true');
  await expect(plain.locator('.head')).toBeHidden();
  await expect(plain.locator('.legend-name')).toBeHidden();

  for (const flags of ['transparent', 'transparent&theme=dark']) {
    await openWith(page, sites, flags);
    expect(await ground(page), `the host shows through: ${flags}`).toEqual(GROUND);
  }

  const logo = await openWith(page, sites, 'logo=off&static=1&strip=share');
  expect(await ground(page), 'opaque unless asked').not.toEqual(GROUND);
  await expect(logo.locator('[data-part="product"]')).toBeHidden();
  await expect(logo.locator('[data-part="open"]')).toBeVisible();
  await expect(logo.locator('.effect-foot'), 'the chart asked for, as a picture').toContainText(
    'BY-NC-SA 4.0',
  );
  await expect(logo.locator('button, input, select, summary, .map-root')).toHaveCount(0);
});

test('fit keeps the height of the frame, hideControls the hand on the map and the chart, theme the colours', async ({
  page,
  sites,
}) => {
  for (const flag of ['fit=1', 'fitchart=1']) {
    const fit = await openWith(page, sites, flag, { width: 900, height: 900 });
    await expectWhole(page);
    const isCut = await fit.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    expect(isCut, flag).toBe(false);
    const types = (await allHeard(page)).map(({ data }) => (data as { type?: string }).type);
    expect(types, flag).toContain('vis.rendered');
    expect(types, flag).not.toContain('height');
  }

  const bare = await openWith(page, sites, 'hideControls=on&strip=hashrate');
  await expect(bare.locator('.map-stage')).toBeVisible();
  await expect(bare.locator('.effect-value')).toHaveText(/^18 June: /);
  await expect(bare.locator(':is(.time, [data-part="effect"]) input')).toHaveCount(0);
  await expect(bare.getByRole('slider')).toHaveCount(0);
  const { x, y } = await bare.evaluate(() => {
    const [left, top] = window.__map!.pointOf('630000')!;
    return { x: left, y: top };
  });
  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + x, box.y + y);
  await expect(bare.locator('.map-tooltip')).toContainText('Qinghai');
  await page.mouse.click(box.x + x, box.y + y);
  await shows(bare, `${QUERY}&strip=hashrate&select=CN-QH`);
  await expect(bare.locator('.details h2').first()).toHaveText(/Qinghai/);

  for (const [flags, theme] of [
    ['theme=dark', 'dark'],
    ['dark=true', 'dark'],
    ['dark=false', 'light'],
  ] as const) {
    const frame = await openWith(page, sites, flags);
    await expect(frame.locator('html'), flags).toHaveAttribute('data-theme', theme);
    await expect(frame.locator('html'), flags).toHaveCSS('color-scheme', theme);
  }
});
