import { PALETTES } from '../src/theme/palette';
import { POLL, settled } from './support/map';
import { capture, distance, parseColour } from './support/pixels';
import { holdBack } from './support/share';
import { expect, test, type Page } from './support/test';

declare global {
  interface Window {
    /** What moved by itself, by part of the page. */
    shifted: string[];
  }
}

/** At this size of the window the map is 900 pixels wide. */
test.use({ viewport: { width: 1702, height: 1100 } });

const MAP = '.map-place';
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
  const box = (await page.locator(MAP).boundingBox())!;
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

/** Notes what moves by itself under the header: map, time, panel. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly sources: readonly { readonly node: Node | null }[];
      })[]) {
        for (const { node } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const part = element?.closest('.stage');
          if (part) window.shifted.push(`${part.className}: ${element!.className}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('the explorer takes over the page’s own figure within a pixel, and map, time and panel keep their places', async ({
  page,
}) => {
  await watchShifts(page);
  const release = await holdBack(page, '**/*.js');
  await page.goto('./?renderer=explorer', { waitUntil: 'commit' });
  const still = page.locator('.still svg');
  await expect(still).toBeVisible();
  await expect
    .poll(() => still.evaluate((svg) => svg.getBoundingClientRect().width), POLL)
    .toBeCloseTo(900, 0);
  // Inner Mongolia alone is enforced: its ends lie far apart.
  const { enforced } = PALETTES.light.fill;
  const before = await extentOf(page, enforced);
  release();
  await settled(page, '', { renderer: 'explorer' });
  await expect(still).toHaveCount(0);
  const after = await extentOf(page, enforced);
  expect(before.right - before.left).toBeGreaterThan(200);
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(Math.abs(after[side] - before[side]), side).toBeLessThanOrEqual(1);
  }
  expect(await page.evaluate(() => window.shifted)).toEqual([]);
});
