import { card, headline, open, panel, settled } from './support/map';
import { titleOf } from './support/record';
import { expect, keptTest as test, type Page } from './support/test';

async function find(page: Page, text: string) {
  await page.locator('input[type="search"]').fill(text);
  const options = page.locator('.search-results [role="option"]');
  await expect(options.first()).toBeVisible();
  return options;
}

test('places, companies, bodies and documents are found in Chinese, English and pinyin', async ({ page }) => {
  await open(page, 'renderer=figure');
  const searches: readonly (readonly [query: string, first: RegExp])[] = [
    ['雅安', /Ya.an.*Place/],
    ["Ya'an", /Ya.an.*Place/],
    ['yaan', /Ya.an.*Place/],
    ['sichuan', /^Sichuan.*Place/],
    ['四川', /^Sichuan.*Place/],
    ['Changji', /Changji.*Place/],
    ['恒业天辰', /Company/],
    ['hengyetianchen', /Company/],
    ['发改委', /Issuer|Event|Document/],
    ['fagaiwei', /Issuer|Event|Document/],
    ['Sichuan Provincial Development and Reform Commission', /Issuer/],
  ];
  for (const [query, first] of searches) {
    await test.step(query, async () => {
      const options = await find(page, query);
      await expect(options.filter({ hasText: first }).first()).toBeVisible();
    });
  }
  await page.locator('input[type="search"]').fill('zzzz');
  await expect(page.locator('.search-results')).toContainText('Nothing found for “zzzz”');
});

test('Enter that ends the composition of 四川 chooses nothing, the next one does', async ({
  page,
  context,
}) => {
  await open(page, 'renderer=figure');
  const options = await find(page, 'si');
  const input = await context.newCDPSession(page);
  await page.locator('input[type="search"]').fill('');
  await input.send('Input.imeSetComposition', { text: '四川', selectionStart: 2, selectionEnd: 2 });
  await expect(options.first()).toHaveText(/^Sichuan/);
  await page.keyboard.press('Enter');
  await input.send('Input.insertText', { text: '四川' });
  await expect(options.first()).toHaveText(/^Sichuan/);
  await settled(page, 'renderer=figure');
  await page.keyboard.press('Enter');
  await settled(page, 'select=CN-SC&renderer=figure');
});

test('a found event moves the slider to its day and opens its card', async ({ page }) => {
  await open(page, 'renderer=figure');
  const event = 'qh-2021-06-09-full-shutdown';
  const options = await find(page, titleOf(event));
  await options.filter({ hasText: '9 June 2021' }).first().click();
  await settled(page, `event=${event}`);
  await expect(headline(page)).toHaveText(/^9 June 2021/);
  await expect(card(page, event).locator('.sources a').first()).toBeVisible();
});

test('the keyboard finds an event by its Chinese name, and a body’s events one by one', async ({ page }) => {
  await open(page, 'lang=zh&renderer=figure', { lang: 'zh' });
  // It comes after the map, and listens from then on.
  await expect(page.locator('input[type="search"]')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.locator('input[type="search"]')).toBeFocused();
  await page.keyboard.insertText('青海省工业和信息化厅');
  const options = page.locator('.search-results [role="option"]');
  await expect(options.first()).toContainText('发布者');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=qh-/);
  await expect(
    card(page, 'qh-2021-06-09-full-shutdown').or(panel(page).locator('[data-open="true"]')).first(),
  ).toBeVisible();
});

test('a found company is shown in the panel of where it is known to be, never at a site', async ({
  page,
}) => {
  await open(page, 'renderer=figure');
  const options = await find(page, '黑水科迪');
  await options.filter({ hasText: 'Company' }).first().click();
  await settled(page, 'region=CN-SC&select=513228');
  const company = panel(page).locator('.project[aria-current]');
  await expect(company).toContainText('黑水科迪');
  await expect(company).toBeFocused();
  await expect(company).toBeInViewport({ ratio: 1 });
});
