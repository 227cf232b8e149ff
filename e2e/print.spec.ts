import { readFileSync } from 'node:fs';
import { LANGS, type Lang } from '../src/i18n/text';
import { formatDay } from '../src/i18n/format';
import type { BoundaryNotice } from '../src/regions/notice';
import { day } from '../src/time/day';
import { POLL, open, settled, show, slider } from './support/map';
import { contentOf } from './support/pdf';
import { provinces, record } from './support/record';
import { expect, keptTest as test, test as freshTest, type Page } from './support/test';

const NOTICE = new URL('../geo/boundaries/notice.json', import.meta.url);
const boundaryNotice = JSON.parse(readFileSync(NOTICE, 'utf8')) as BoundaryNotice;

const sheet = (page: Page) => page.locator('.print-sheet');

/** The sheet as it is drawn when printing begins now. */
async function paper(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return sheet(page);
}

/** Waits until what would go on paper is the view of `query`, documents included. */
async function ready(page: Page, query: string, lang: Lang = 'en') {
  const address = new RegExp(`[?]${query.split('&')[0]!.replaceAll('.', '\\.')}`);
  const documents = async () => (await paper(page)).locator('.sources li').count();
  await expect.poll(documents, POLL).toBeGreaterThan(0);
  await expect(sheet(page).locator('.address')).toContainText(address, { useInnerText: false });
  await expect(sheet(page)).toHaveAttribute('lang', lang === 'zh' ? 'zh-Hans' : 'en');
}

for (const lang of LANGS) {
  test(`paper shows the day, its map, every unit, the events, their documents and the address, ${lang}`, async ({
    page,
  }) => {
    const query = `time=2021-06-20&lang=${lang}`;
    await open(page, query, { lang });
    await ready(page, query, lang);
    await expect(sheet(page)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page)).toBeVisible();
    await expect(page.locator('#app')).toBeHidden();
    await expect(sheet(page).getByRole('heading', { level: 1 })).toContainText(
      formatDay(day('2021-06-20'), lang),
    );
    await expect(sheet(page).getByRole('img').first()).toBeVisible();
    await expect(sheet(page).locator('.status tbody tr')).toHaveCount(provinces.length);
    await expect(sheet(page).locator('.events > li')).toHaveCount(record.eventsOn(day('2021-06-20')).length);
    await expect(sheet(page).locator('.sources li').first()).toBeVisible();
    await expect(sheet(page)).toContainText(boundaryNotice.note[lang]);
    await expect(sheet(page).locator('.address')).toContainText(`/?${query}`);
    await page.emulateMedia({ media: null });
    const { pages, strokes } = contentOf(await page.pdf({ format: lang === 'zh' ? 'A4' : 'Letter' }));
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(strokes).toBeGreaterThan(2000);
  });
}

test('paper is light, and keeps its colours, whatever the reader’s; Chinese words on an English sheet say that they are Chinese', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const { from, to } = record.index.bounds;
  await open(page, `time=${from}..${to}&lang=en&theme=dark&renderer=figure`);
  await ready(page, `time=${from}..${to}`);
  const { chinese, unsaid } = await sheet(page).evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = { chinese: 0, unsaid: [] as string[] };
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!/\p{Script=Han}/u.test(node.nodeValue!)) continue;
      found.chinese += 1;
      if (node.parentElement!.closest('[lang]')!.getAttribute('lang') !== 'zh-Hans') {
        found.unsaid.push(node.nodeValue!);
      }
    }
    return found;
  });
  expect(chinese).toBeGreaterThan(100);
  expect(unsaid).toEqual([]);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const style = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    return [root.backgroundColor, root.color, root.colorScheme, root.getPropertyValue('print-color-adjust')];
  });
  expect(style).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'light', 'exact']);
});

test('paper follows the day at once, the range, the province and the language, each by itself, and Back', async ({
  page,
}) => {
  const first = 'time=2021-06-20&renderer=figure';
  await open(page, first);
  await ready(page, 'time=2021-06-20');
  await slider(page).focus();
  const printed = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type="range"]')!;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.print-sheet h1')!.textContent;
  });
  expect(printed).toContain('19 June 2021');
  await show(page, first);
  await page.evaluate((query) => history.pushState(null, '', `?${query}`), first);
  const range = 'time=2021-05-21..2021-06-20&renderer=figure';
  const events = record.eventsIn({ from: day('2021-05-21'), to: day('2021-06-20') });
  await show(page, range);
  await expect((await paper(page)).locator('.events > li')).toHaveCount(events.length);
  await page.goBack();
  await settled(page, first);
  await expect((await paper(page)).locator('h1')).toContainText('20 June 2021');
  await show(page, `${range}&region=CN-SC`);
  await expect((await paper(page)).locator('.status tbody tr')).toHaveCount(
    1 + record.gazetteer.children('510000').length,
  );
  await expect((await paper(page)).locator('.address')).toContainText('region=CN-SC');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(await paper(page)).toHaveAttribute('lang', 'zh-Hans');
  await expect((await paper(page)).locator('h1')).toContainText('2021年5月21日至6月20日');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  freshTest('paper shows map and table of the front page, of a day’s and of an event’s', async ({ page }) => {
    for (const path of ['', 'd/2021-06-20/en/', 'e/qh-2021-06-09-full-shutdown/zh/']) {
      await page.goto(`./${path}`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('svg.map').first(), path).toBeVisible();
      await expect(page.getByRole('table').last(), path).toBeVisible();
      await page.emulateMedia({ media: null });
      const { pages, strokes } = contentOf(await page.pdf({ format: 'A4' }));
      expect(pages, path).toBeGreaterThanOrEqual(2);
      expect(strokes, path).toBeGreaterThan(1000);
    }
  });
});
