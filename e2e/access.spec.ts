import { LANGS } from '../src/i18n/text';
import { expectAccessible, expectWordsAccessible } from './support/axe';
import { card, open } from './support/map';
import { expect, keptTest as test } from './support/test';

const EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

/** Both languages have the same colours. */
const EXPECTS = { zh: expectAccessible, en: expectWordsAccessible };

test('axe finds nothing at the opening, in both languages and themes', async ({ page }) => {
  for (const lang of LANGS) {
    await open(page, `lang=${lang}&renderer=figure`, { lang });
    await EXPECTS[lang](page, `opening, ${lang}`);
  }
});

test('axe finds nothing in Sichuan with a card open, then with the search open, in both languages and themes', async ({
  page,
}) => {
  for (const lang of LANGS) {
    await open(page, `time=2021-06-20&region=CN-SC&event=${EVENT}&lang=${lang}&renderer=figure`, { lang });
    await expect(card(page, EVENT).locator('.sources a').first()).toBeVisible();
    // The rest of the page is as it was at the opening.
    await EXPECTS[lang](page, `Sichuan, ${lang}`, ':is(.panel-area, .map-area)');
    await page.locator('input[type="search"]').fill('sichuan');
    await expect(page.locator('.search-results [role="option"]').first()).toBeVisible();
    await EXPECTS[lang](page, `search, ${lang}`, '.header');
  }
});
