import { LANGS } from '../src/i18n/text';
import { expectAccessible, expectWordsAccessible } from './support/axe';
import { card, open } from './support/map';
import { expect, keptTest as test } from './support/test';

const EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

for (const lang of LANGS) {
  // Both languages have the same colours.
  const [looks, expectFine] =
    lang === 'zh' ? [', in both themes', expectAccessible] : ['', expectWordsAccessible];

  test(`axe finds nothing at the opening${looks}, ${lang}`, async ({ page }) => {
    await open(page, `lang=${lang}&renderer=figure`, { lang });
    await expectFine(page, 'opening');
  });

  test(`axe finds nothing in Sichuan with a card open, then with the search open${looks}, ${lang}`, async ({
    page,
  }) => {
    await open(page, `time=2021-06-20&region=CN-SC&event=${EVENT}&lang=${lang}&renderer=figure`, { lang });
    await expect(card(page, EVENT).locator('.sources a').first()).toBeVisible();
    await expectFine(page, 'Sichuan');
    await page.locator('input[type="search"]').fill('sichuan');
    await expect(page.locator('.search-results [role="option"]').first()).toBeVisible();
    // The rest of the page is as it was a moment ago.
    await expectFine(page, 'search', '.header');
  });
}
