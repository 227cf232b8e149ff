import { settled } from './map';
import { holdBack } from './share';
import { shiftsIn, watchShifts } from './shifts';
import { expect, type Page } from './test';

export const still = (page: Page) => page.locator('.still .map');
export const mapPlace = (page: Page) => page.locator('.map-place');

/** Opens the page and holds its program back, and watches from the start. Returns what lets the program come. */
export async function openStill(page: Page, query: string): Promise<() => void> {
  await watchShifts(page);
  const release = await holdBack(page, '**/*.js');
  await page.goto(`./${query}`, { waitUntil: 'commit' });
  await expect(still(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return release;
}

/** Where the map stands, and how much larger than drawn its patterns are on the screen: of the page's own figure, or of the program's. */
async function mapAsSeen(page: Page, within: '.still' | '.map-stage') {
  const patterns = await page
    .locator(`${within} pattern`)
    .first()
    .evaluate((pattern) => {
      const { a } = new DOMMatrix(getComputedStyle(pattern).transform);
      return Number((a * (pattern as SVGPatternElement).ownerSVGElement!.getScreenCTM()!.a).toFixed(2));
    });
  return { place: await mapPlace(page).boundingBox(), patterns };
}

/** Opens the page at `size`, and expects that nothing moves when its program comes: neither the map, nor how far apart its stripes are. */
export async function expectSteadyHandover(
  page: Page,
  size: { width: number; height: number },
): Promise<void> {
  await page.setViewportSize(size);
  const release = await openStill(page, '?renderer=figure');
  const before = await mapAsSeen(page, '.still');
  release();
  await settled(page, '', { renderer: 'figure' });
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  expect(await mapAsSeen(page, '.map-stage')).toEqual(before);
  expect(await shiftsIn(page)).toEqual([]);
}
