import { open, panel, POLL, slider, settled } from './support/map';
import { expect, keptTest as test, type Page } from './support/test';
import { translate, wordsOf } from './support/translate';

type Step = readonly [name: string, act: (page: Page) => Promise<unknown>];

/** What readers do, so that every kind of text comes, changes and goes. */
const STEPS: readonly Step[] = [
  ['the end of a range moves', (page) => slider(page).press('ArrowLeft')],
  ['a range gives way to a day', (page) => page.locator('.range-toggle').click()],
  ['the day moves', (page) => slider(page).press('PageDown')],
  ['a day without events', (page) => slider(page).press('ArrowLeft')],
  ['an event opens', (page) => panel(page).locator('.event-title').first().click()],
  ['a province is selected', (page) => page.locator('.map-list [data-adcode="510000"]').click()],
  ['it is entered', (page) => page.locator('.map-list [data-adcode="510000"]').click()],
  ['a prefecture is selected', (page) => page.locator('.map-list [data-adcode="511800"]').click()],
  ['the other language', (page) => page.getByRole('button', { name: '中文' }).click()],
  ['back', (page) => page.goBack()],
  ['back again', (page) => page.goBack()],
  ['the language of before', (page) => page.getByRole('button', { name: 'English' }).click()],
];

/** What the one page says and the other does not; both may still be following the last step. */
async function differences(page: Page, plain: Page): Promise<readonly string[]> {
  const [words, expected] = await Promise.all([wordsOf(page), wordsOf(plain)]);
  const missing = expected.filter((text) => !words.includes(text));
  return [...words.filter((text) => !expected.includes(text)), ...missing];
}

test('a page that the browser translates goes on saying what the state says', async ({ page }) => {
  const plain = await page.context().newPage();
  const pages = [page, plain];
  const both = (act: (page: Page) => Promise<unknown>) => Promise.all(pages.map(act));
  await both((each) => open(each, 'time=2021-05-21..2021-06-30&renderer=figure'));
  await expect(panel(page).locator('.event-title').first()).toBeVisible();
  await translate(page);
  for (const [name, act] of STEPS) {
    await both(act);
    await expect.poll(() => differences(page, plain), { ...POLL, message: name }).toEqual([]);
  }
});

test('a translated place says whose act made its colour, day by day', async ({ page }) => {
  const query = (day: string) => `region=CN-SC&select=511800&time=${day}&renderer=figure`;
  const plain = await page.context().newPage();
  await Promise.all([open(plain, query('2021-06-22')), open(page, query('2021-06-10'))]);
  await translate(page);
  for (let day = 10; day < 22; day += 1) await slider(page).press('ArrowRight');
  await settled(page, query('2021-06-22'));
  // The long texts of a day arrive after it, in either page.
  await expect(async () => {
    const [words, expected] = await Promise.all([page, plain].map(wordsOf));
    expect(words).toEqual(expected);
  }).toPass(POLL);
  expect(await page.locator('#panel font').count()).toBeGreaterThan(40);
});
