import AxeBuilder from '@axe-core/playwright';
import { LANGS } from '../src/i18n/text';
import { THEMES } from '../src/theme/palette';
import { card, open } from './support/map';
import { expect, test, type Page } from './support/test';

const EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

/** What axe finds, short enough to read. */
async function violations(page: Page, part = 'html') {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
}

for (const colorScheme of THEMES) {
  for (const lang of LANGS) {
    test.describe(`${colorScheme}, ${lang}`, () => {
      test.use({ colorScheme });

      test('axe finds nothing at the opening', async ({ page }) => {
        await open(page, `lang=${lang}&renderer=figure`, { lang });
        expect(await violations(page)).toEqual([]);
      });

      test('axe finds nothing in Sichuan with a card open, then with the search open', async ({ page }) => {
        await open(page, `time=2021-06-20&region=CN-SC&event=${EVENT}&lang=${lang}&renderer=figure`, {
          lang,
        });
        await expect(card(page, EVENT).locator('.sources a').first()).toBeVisible();
        expect(await violations(page), 'Sichuan').toEqual([]);
        await page.locator('input[type="search"]').fill('sichuan');
        await expect(page.locator('.search-results [role="option"]').first()).toBeVisible();
        // The rest of the page is as it was a moment ago.
        expect(await violations(page, '.header'), 'search').toEqual([]);
      });
    });
  }
}
