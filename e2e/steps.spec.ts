import { addDays, day, type Day } from '../src/time/day';
import { counters, open, RENDERERS, settled, slider } from './support/map';
import { looksOf } from './support/record';
import { countRenders, renders } from './support/renders';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1100, height: 700 } });

const FROM = day('2021-06-08');
const STEPS = 11;

/** Units whose look differs between two days. */
function changedBetween(a: Day, b: Day): number {
  const [before, after] = [looksOf(`time=${a}`), looksOf(`time=${b}`)];
  return Object.keys(after).filter((code) => JSON.stringify(before[code]) !== JSON.stringify(after[code]))
    .length;
}

for (const renderer of RENDERERS) {
  test(`a step of the slider writes only what changes and never renders the map anew, in the ${renderer}`, async ({
    page,
  }) => {
    await countRenders(page);
    await open(page, `time=${FROM}&renderer=${renderer}`);
    const root = await page.locator('.map-root').elementHandle();
    await page.evaluate(() => {
      const seen = { changes: 0 };
      Object.assign(window, { seen });
      const observer = new MutationObserver((records) => (seen.changes += records.length));
      // What React owns of the map's place: the element and its direct children.
      observer.observe(document.querySelector('.map-view')!, { attributes: true, childList: true });
    });
    const rendered = await renders(page);
    await slider(page).focus();
    let changed = 0;
    for (let step = 1; step <= STEPS; step += 1) {
      const to = addDays(FROM, step);
      const expected = changedBetween(addDays(to, -1), to);
      const before = await counters(page);
      await page.keyboard.press('ArrowRight');
      await settled(page, `time=${to}`, { renderer });
      const after = await counters(page);
      expect(after.writes - before.writes, `writes on ${to}`).toBe(expected);
      // Where nothing changes nothing need be drawn.
      if (renderer === 'explorer')
        expect(after.repaints - before.repaints, `repaints on ${to}`).toBe(expected > 0 ? 1 : 0);
      changed += expected;
    }
    expect(changed).toBeGreaterThan(2);
    const now = await renders(page);
    expect(now.commits).toBeGreaterThan(rendered.commits);
    expect(now.map - rendered.map, 'React renders of the map').toBe(0);
    expect(await page.evaluate((element) => element!.isConnected, root)).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes)).toBe(
      0,
    );
  });
}
