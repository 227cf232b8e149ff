import { look, open, RENDERERS, settled, slider } from './support/map';
import { stateTextOf } from './support/record';
import { holdBack } from './support/share';
import { still } from './support/still';
import { expect, keptTest, test } from './support/test';

for (const renderer of RENDERERS) {
  test(`the ready signal is true only when the asked-for state is on the screen, in the ${renderer}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const log: string[] = [];
      Object.assign(window, { log });
      new MutationObserver((records) => {
        for (const { target } of records) {
          if (target === document.documentElement) {
            const { ready, state } = document.documentElement.dataset;
            log.push(`${ready} ${state ?? ''}`.trim());
          }
        }
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
    });
    const html = await (await page.request.get('./')).text();
    expect(html).toMatch(/<html[^>]* data-ready="false"/);

    const query = `time=2021-05-21&region=CN-NM&renderer=${renderer}`;
    await page.goto(`./?${query}`);
    await page.evaluate(() => window.mapReady);
    await settled(page, query, { renderer });
    const loaded = await page.evaluate(() => [
      document.fonts.check('400 1em "Source Sans 3"', 'Sichuan 2021'),
      document.fonts.check('600 1em "Source Serif 4"', 'Sichuan 2021'),
    ]);
    expect(loaded).toEqual([true, true]);
    expect(await look(page, '150000')).toMatchObject({ overlay: 'stripes-enforced' });

    const readLog = () => page.evaluate(() => (window as unknown as { log: string[] }).log.splice(0));
    const first = await readLog();
    expect(first.at(-1)).toBe(`true ${stateTextOf(query)}`);
    await slider(page).press('ArrowRight');
    await settled(page, `time=2021-05-22&region=CN-NM`, { renderer });
    const step = await readLog();
    expect(step[0], 'first it is not ready').toMatch(/^false/);
    expect(step.at(-1)).toBe(`true ${stateTextOf('time=2021-05-22&region=CN-NM')}`);
    expect(
      step.filter(
        (entry) => entry.startsWith('true') && !entry.endsWith(stateTextOf('time=2021-05-22&region=CN-NM')),
      ),
    ).toEqual([]);
  });
}

test('the page is not ready before the legend of its map is there', async ({ page }) => {
  const release = await holdBack(page, '**/LegendArea-*.js');
  await page.goto('./?renderer=figure');
  await expect(page.locator('.map-root')).toBeVisible();
  await expect(still(page)).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  });
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'false');
  release();
  await settled(page, '', { renderer: 'figure' });
  await expect(page.locator('.legend-area')).not.toBeEmpty();
});

keptTest('where WebGL is drawn in software the page keeps the figure by itself', async ({ page }) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'figure');
  await expect(page.locator('.map-explorer-layer canvas')).toHaveCount(0);
});
