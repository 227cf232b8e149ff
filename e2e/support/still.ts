import { holdBack } from './share';
import { watchShifts } from './shifts';
import { expect, type Page } from './test';

export const still = (page: Page) => page.locator('.still svg');
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
export async function mapAsSeen(page: Page, within: '.still' | '.map-stage') {
  const patterns = await page
    .locator(`${within} pattern`)
    .first()
    .evaluate((pattern) => {
      const { a } = new DOMMatrix(getComputedStyle(pattern).transform);
      return Number((a * (pattern as SVGPatternElement).ownerSVGElement!.getScreenCTM()!.a).toFixed(2));
    });
  return { place: await mapPlace(page).boundingBox(), patterns };
}
