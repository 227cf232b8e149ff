import { PALETTES } from '../src/theme/palette';
import { POLL, settled } from './support/map';
import { capture, distance, parseColour } from './support/pixels';
import { shiftsIn } from './support/shifts';
import { expectSteadyHandover, mapPlace, openStill, still } from './support/still';
import { expect, test, type Page } from './support/test';

/** At this size of the window the map is 900 pixels wide. */
test.use({ viewport: { width: 1606, height: 1101 } });

/** Rounding of colours on the screen. */
const SAME = 4;

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far pixels of `colour` reach on the map. */
async function extentOf(page: Page, colour: string): Promise<Extent> {
  const box = (await mapPlace(page).boundingBox())!;
  const colourAt = await capture(page);
  const wanted = parseColour(colour);
  const columns: number[] = [];
  const rows: number[] = [];
  for (let y = Math.ceil(box.y); y < box.y + box.height - 1; y += 1) {
    for (let x = Math.ceil(box.x); x < box.x + box.width - 1; x += 1) {
      if (distance(colourAt([x, y]), wanted) > SAME) continue;
      columns.push(x);
      rows.push(y);
    }
  }
  const ends = (values: number[]) =>
    values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
      Infinity,
      -Infinity,
    ] as readonly [number, number]);
  const [left, right] = ends(columns);
  const [top, bottom] = ends(rows);
  return { left, top, right, bottom };
}

test('the explorer takes over the page’s own figure within a pixel, and nothing on the page moves', async ({
  page,
}) => {
  const release = await openStill(page, '?renderer=explorer');
  await expect
    .poll(() => still(page).evaluate((svg) => svg.getBoundingClientRect().width), POLL)
    .toBeCloseTo(900, 0);
  // What the nation alone has signalled reaches from Tibet to Heilongjiang and Hainan.
  const { 'floor-signalled': signalled } = PALETTES.light.fill;
  const before = await extentOf(page, signalled);
  // In letters that are there, for as long as it stands.
  const letters = await still(page)
    .locator('text')
    .first()
    .evaluate((text) => getComputedStyle(text).fontFamily);
  expect(letters).not.toContain('Source Sans 3');
  release();
  await settled(page, '', { renderer: 'explorer' });
  await expect(still(page)).toHaveCount(0);
  const after = await extentOf(page, signalled);
  expect(before.right - before.left).toBeGreaterThan(200);
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(Math.abs(after[side] - before[side]), side).toBeLessThanOrEqual(1);
  }
  expect(await shiftsIn(page)).toEqual([]);
});

test('on a slow line the map has its place before what follows it has come', async ({ page }) => {
  const placeAt = async (size: { width: number; height: number }) => {
    await page.setViewportSize(size);
    return mapPlace(page).boundingBox();
  };
  const places = async () => [
    await placeAt({ width: 1606, height: 1101 }),
    await placeAt({ width: 1120, height: 700 }),
    await placeAt({ width: 375, height: 812 }),
  ];
  await openStill(page, '');
  const whole = await places();
  await page.route(/\?lang=en$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.slice(0, html.indexOf('</figure>')) });
  });
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await expect(page.locator('.legend-area')).toHaveCount(0);
  expect(await places()).toEqual(whole);
});

test('nothing on a page 375 pixels wide moves when its program comes, and stripes stay as far apart', async ({
  page,
}) => {
  await expectSteadyHandover(page, { width: 375, height: 812 });
});
