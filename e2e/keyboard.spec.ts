import { card, open, panel, settled } from './support/map';
import { expect, keptTest as test, type Page } from './support/test';

/** Presses Tab until `selector` has the focus; fails after `limit` presses. */
async function tabTo(page: Page, selector: string, limit: number) {
  for (let pressed = 0; pressed < limit; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${selector} is not reached within ${limit} presses of Tab`);
}

const focused = (page: Page) => page.locator(':focus');

test('the keyboard alone leads from the opening view to a source', async ({ page }) => {
  await open(page, 'renderer=figure');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to the list of regions');
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await tabTo(page, '[role="option"]', 2);
  await page.keyboard.type('sich');
  await expect(focused(page)).toHaveAttribute('data-adcode', '510000');
  await expect(page.locator('.map-tooltip')).toContainText('Sichuan');

  await page.keyboard.press('Enter');
  await settled(page, 'select=CN-SC');
  await page.keyboard.press('Enter');
  await settled(page, 'region=CN-SC');
  await expect(focused(page)).toHaveAttribute('role', 'option');
  await page.keyboard.type('yaan');
  await expect(focused(page)).toHaveAttribute('data-adcode', '511800');
  await page.keyboard.press('Enter');
  await settled(page, 'region=CN-SC&select=511800');
  await expect(panel(page).getByRole('heading', { name: "Ya'an", exact: true })).toBeVisible();

  await page.evaluate(() => document.querySelector<HTMLElement>('.skip[href="#panel"]')?.focus());
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-part="stripes"] a', 12);
  await page.keyboard.press('Enter');
  const notice = card(page, 'sichuan-annex-yaan-2021-06-18');
  await expect(notice.locator('.event-title')).toBeFocused();
  await expect(notice.locator('.sources a').first()).toBeVisible();
  await tabTo(page, '.sources a', 12);
  await expect(focused(page)).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(focused(page)).toHaveAttribute('target', '_blank');
  await expect(focused(page)).toHaveAttribute('href', /^https?:/);
});

test('Escape goes back one step at a time: selection, province, country', async ({ page }) => {
  await open(page, 'region=CN-SC&select=511800&renderer=figure');
  await page.locator('.map-list [aria-selected="true"]').focus();
  await page.keyboard.press('Escape');
  await settled(page, 'region=CN-SC');
  await page.keyboard.press('Escape');
  await settled(page, '');
  await expect(focused(page)).toHaveAttribute('data-adcode', '510000');
});

test('the list is one stop of Tab, its item in focus is outlined on the map, and the other way round', async ({
  page,
}) => {
  await open(page, 'renderer=figure');
  const options = page.locator('.map-list [role="option"]');
  await expect(options).toHaveCount(34);
  await expect(page.locator('.map-list [role="option"][tabindex="0"]')).toHaveCount(1);
  await options.first().focus();
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveText(/^Zhejiang/);
  await expect(page.locator('.map-outline-hover [data-adcode="330000"]')).toBeAttached();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const at = await page.evaluate(() => window.__map!.pointOf('650000')!);
  await page.mouse.move(at[0], at[1]);
  await expect(page.locator('.map-list-hover')).toHaveAttribute('data-adcode', '650000');
  await page.mouse.click(at[0], at[1]);
  await expect(page.locator('.map-list [aria-selected="true"]')).toHaveAttribute('data-adcode', '650000');
});

test('the map itself moves and zooms by keys and buttons, and shows all again', async ({ page }) => {
  await open(page, 'renderer=figure');
  const stage = page.getByRole('group', { name: /^Map of China/ });
  await stage.focus();
  const at = () => page.evaluate(() => window.__map!.pointOf('510000')!);
  const start = await at();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await at())[0]).toBeLessThan(start[0] - 40);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/view=/);
  await page.keyboard.press('0');
  await expect.poll(at).toEqual(start);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=/);
  await page.getByRole('button', { name: 'Show all of China' }).click();
  await expect.poll(at).toEqual(start);
  await expect(page).not.toHaveURL(/view=/);
});
