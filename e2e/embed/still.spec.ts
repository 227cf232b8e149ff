import { article, expectExplorer, inside, mapTag, shows, test } from '../support/host';
import { holdBack } from '../support/share';
import { shiftsIn, watchShifts } from '../support/shifts';
import { expect } from '../support/test';

const QUERY = 'time=2021-06-20&lang=en&renderer=figure';
/** What our snippet gives, in an article's column and on a telephone. */
const SIZES = [
  { width: 640, height: 560 },
  { width: 360, height: 560 },
];

test('in a frame whose host has no script nothing moves when the explorer comes, nor when our letters come late', async ({
  page,
  sites,
}) => {
  await watchShifts(page);
  await page.setViewportSize({ width: 1100, height: 720 });
  const release = await holdBack(page, '**/*.woff2');
  const frames = SIZES.map((size) => mapTag(sites, QUERY, size));
  await page.goto(sites.put(article(frames.join(''))), { waitUntil: 'commit' });
  const holders = SIZES.map((_, at) => page.locator('iframe').nth(at));
  for (const holder of holders) {
    await expect(holder.contentFrame().locator('.slider')).toBeVisible();
    await holder.hover();
    await expectExplorer(holder);
  }
  release();
  for (const [at, holder] of holders.entries()) {
    const frame = await inside(holder);
    await shows(frame, QUERY);
    const { width } = SIZES[at]!;
    expect(await shiftsIn(frame), `${width} px`).toEqual([]);
    // A statement of many lines would leave a telephone's first sight a third of the map.
    const topOf = (part: string) =>
      frame.locator(part).evaluate((place) => place.getBoundingClientRect().top);
    expect((await topOf('.map')) < (await topOf('.statement')), `the map first at ${width} px`).toBe(
      width < 480,
    );
  }
});
