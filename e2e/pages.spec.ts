import { capitalise, LANG_TAG } from '../src/i18n/format';
import { LANGS } from '../src/i18n/text';
import { day } from '../src/time/day';
import { expectAccessible, leaveFirstEntries } from './support/axe';
import { provinces, record } from './support/record';
import { settled } from './support/map';
import { expect, keptTest as test, test as freshTest } from './support/test';

const DAY = 'd/2021-06-20';
const TEXTS = ['data/en/', 'method/zh/', 'changes/en/'];
const EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

for (const lang of LANGS) {
  test.describe(`without scripts, ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    freshTest('a day’s page shows its map, its table, its events and their documents', async ({ page }) => {
      await page.goto(`./${DAY}/${lang}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAG[lang]);
      const map = page.getByRole('img').first();
      await expect(map).toBeVisible();
      expect((await map.boundingBox())!.height).toBeGreaterThan(300);
      await expect(map.locator('.fills path')).toHaveCount(34);
      const table = page.getByRole('table').last();
      for (const { short } of provinces) {
        await expect(table.getByRole('rowheader', { name: short[lang], exact: true })).toBeVisible();
      }
      const titles = record.eventsOn(day('2021-06-20')).map(({ title }) => capitalise(title[lang]));
      expect((await page.locator('.events > li h3').allTextContents()).sort()).toEqual(titles.sort());
      await expect(page.locator('.sources li a').first()).toHaveAttribute('href', /^https?:/);
    });

    freshTest('an event’s page shows its card and map', async ({ page }) => {
      await page.goto(`./e/${EVENT}/${lang}/`);
      await expect(page.locator('.facts time[datetime="2021-06-25"]').first()).toBeVisible();
      await expect(page.locator('.sources li')).toHaveCount(record.event(EVENT)!.sources);
      await expect(page.getByRole('img').first()).toBeVisible();
    });
  });
}

test('the pages lead to each other and into the map', async ({ page }) => {
  await page.goto(`./${DAY}/`);
  await page.locator(`main a[hreflang="${LANG_TAG.zh}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${DAY}/zh/$`));
  await page.locator('.open a').first().click();
  await settled(page, 'time=2021-06-20&lang=zh', { lang: 'zh' });
  await page.goto(`./e/${EVENT}/en/`);
  await page.locator('.open a').first().click();
  await settled(page, `time=2021-06-18&event=${EVENT}`);
});

test('axe finds nothing on the pages of a day and an event, in both themes', async ({ page }) => {
  for (const path of [`${DAY}/zh/`, `e/${EVENT}/en/`]) {
    await page.goto(`./${path}`);
    await leaveFirstEntries(page);
    await expectAccessible(page, path);
  }
});

test('axe finds nothing on the pages of text, in both themes', async ({ page }) => {
  for (const path of TEXTS) {
    await page.goto(`./${path}`);
    await leaveFirstEntries(page);
    await expectAccessible(page, path);
  }
});

test('axe finds nothing where the language is chosen and where nothing is published, in both themes', async ({
  page,
}) => {
  for (const path of [`${DAY}/`, '404.html']) {
    await page.goto(`./${path}`);
    await expectAccessible(page, path);
  }
});

test('nothing runs out of a page 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [`${DAY}/zh/`, `${DAY}/en/`, `e/${EVENT}/en/`, `${DAY}/`, ...TEXTS]) {
    await page.goto(`./${path}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

freshTest('a page asks for its style sheet and typefaces and nothing else', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto(`./${DAY}/en/`, { waitUntil: 'networkidle' });
  expect(files.filter((path) => !/\.(css|woff2|svg)$/.test(path))).toEqual([`/${DAY}/en/`]);
});
