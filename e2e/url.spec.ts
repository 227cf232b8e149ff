import { card, headline, look, open, panel, point, settled } from './support/map';
import { stateOf } from './support/record';
import { expect, keptTest as test, test as freshTest } from './support/test';

const EVENT = 'qh-2021-06-09-full-shutdown';

test('a whole state comes back from its link as it was, in the address and on the page', async ({ page }) => {
  const query =
    'time=2021-05-21..2021-06-30&region=CN-SC&select=511800~513200&dates=effective&span=all&view=5.2/30.5/102.5&lang=zh&theme=dark&renderer=figure';
  await open(page, query, { lang: 'zh' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await expect(panel(page).getByRole('heading', { name: '雅安市', exact: true })).toBeVisible();
  // The first move writes the address anew: everything must come out as it went in.
  await page.getByRole('slider', { name: /^到/ }).press('ArrowRight');
  await expect(page).toHaveURL(/time=2021-05-21\.\.2021-07-01/);
  const moved = new URL(page.url()).search.slice(1);
  expect(moved).toBe(query.replace('2021-06-30', '2021-07-01'));
  expect(stateOf(moved, 'zh')).toEqual({
    ...stateOf(query, 'zh'),
    time: { from: '2021-05-21', to: '2021-07-01' },
  });
});

test('defaults are left out of the address and parameters of others are kept', async ({ page }) => {
  await open(page, 'utm_source=letter');
  await page.getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/\?time=2021-06-21&utm_source=letter$/);
  await page.getByRole('slider').press('ArrowLeft');
  await expect(page).toHaveURL(/\?utm_source=letter$/);
});

freshTest(
  'Back and Forward go through what was selected, the day does not fill the history',
  async ({ page }) => {
    await open(page, 'renderer=figure');
    const length = await page.evaluate(() => history.length);
    await page.getByRole('slider').press('PageUp');
    await page.getByRole('slider').press('PageDown');
    const qinghai = await point(page, '630000');
    await page.mouse.click(qinghai.x, qinghai.y);
    await settled(page, 'select=CN-QH');
    const tibet = await point(page, '540000');
    await page.mouse.click(tibet.x, tibet.y);
    await settled(page, 'select=CN-XZ');
    expect(await page.evaluate(() => history.length)).toBe(length + 2);
    await page.goBack();
    await settled(page, 'select=CN-QH');
    await expect(panel(page).getByRole('heading', { name: 'Qinghai Province' })).toBeVisible();
    await page.goBack();
    await settled(page, '');
    await page.goForward();
    await settled(page, 'select=CN-QH');
  },
);

test('event= opens its card and goes to its day, unless a day is asked for', async ({ page }) => {
  await open(page, `event=${EVENT}`);
  await expect(headline(page)).toHaveText(/^9 June 2021/);
  await expect(card(page, EVENT)).toBeVisible();
  await open(page, `time=2021-06-20&event=${EVENT}`);
  await expect(headline(page)).toHaveText(/^20 June 2021/);
  await expect(card(page, EVENT)).toBeVisible();
  expect(await look(page, '630000')).toMatchObject({ fill: 'ordered' });
});

/** Links with bad values, the address each becomes and what is told: one of each parameter, then those that can be mended. */
const BAD: readonly (readonly [query: string, becomes: string, told: readonly string[]])[] = [
  [
    'time=2021-02-30&tab=chairs&region=atlantis&select=nowhere&event=no-such-event&dates=yesterday&span=century&metric=gold&view=99/200/x&theme=neon&renderer=canvas',
    '',
    ['2021-06-20', 'the default', 'China'],
  ],
  [
    'select=CN-SC~nowhere&view=20/30/100&time=2021-07-01..2021-06-01',
    'time=2021-06-01..2021-07-01&select=CN-SC&view=8.5/30/100',
    ['Sichuan', '8.5/30/100', '2021-06-01..2021-07-01'],
  ],
];

test('each bad value is repaired, in the address too, and told with what is used instead; the page is never blank', async ({
  page,
}) => {
  for (const [query, becomes, told] of BAD) {
    await page.goto(`./?${query}&unknown=1`);
    await settled(page, becomes);
    const own = becomes && `${becomes}&`;
    expect(new URL(page.url()).search).toBe(`?${own}unknown=1`);
    const parts = query.split('&');
    const notices = page.locator('.notice[data-code="url"]');
    await expect(notices).toHaveCount(parts.length);
    for (const [at, part] of parts.entries()) {
      const instead = told[at] ?? 'the default';
      await expect(notices.nth(at)).toContainText(
        `The link’s ${part} cannot be used as is. Used instead: ${instead}.`,
      );
    }
    const names = parts.map((part) => part.split('=')[0]).join(' ');
    await expect(page.locator('html')).toHaveAttribute('data-url-warnings', names);
    await expect(headline(page)).not.toBeEmpty();
    expect(await look(page, '150000')).not.toBeNull();
  }
});

test('several bad values at once are told in Chinese too, each can be dismissed, the language stays', async ({
  page,
}) => {
  await page.goto('./?lang=zh-Hant&time=soon&region=%E2%80%8B&unknown=1&select=%00');
  await settled(page, 'lang=zh', { lang: 'zh' });
  const notices = page.locator('.notice[data-code="url"]');
  await expect(notices).toHaveCount(3);
  await expect(notices.first()).toContainText('链接中的time=soon不能照用，已改用2021-06-20。');
  await notices.first().getByRole('button', { name: '关闭' }).click();
  await expect(notices).toHaveCount(2);
  await expect(notices.nth(0)).toContainText('已改用全国。');
  await page.goto('./?lang=klingon');
  await settled(page, '');
  await expect(notices).toContainText('lang=klingon');
});

freshTest(
  'language and colours follow the reader’s device until they choose',
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN', colorScheme: 'dark' });
    const page = await context.newPage();
    await open(page, '', { lang: 'zh' });
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'English' }).click();
    await settled(page, '');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page).toHaveURL(/theme=light/);
    await context.close();
  },
);
