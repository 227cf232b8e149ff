import { failureText, reasonText } from '../src/state/failureText';
import { LoadError } from '../src/state/load';
import { messagesOf } from '../src/i18n/messages';
import { en as appEn } from '../src/i18n/messages/app.en';
import { zh as appZh } from '../src/i18n/messages/app.zh';
import { en as mapEn } from '../src/i18n/messages/map.en';
import { zh as mapZh } from '../src/i18n/messages/map.zh';
import { en as panelEn } from '../src/i18n/messages/panel.en';
import { zh as panelZh } from '../src/i18n/messages/panel.zh';
import { en as searchEn } from '../src/i18n/messages/search.en';
import { zh as searchZh } from '../src/i18n/messages/search.zh';
import { formatDay } from '../src/i18n/format';
import type { Lang } from '../src/i18n/text';
import { eventText } from '../src/words/eventText';
import { OPENING_TIME } from '../src/state/state';
import { card, headline, look, notice, open, panel, settled, slider } from './support/map';
import { expect, test, type Page } from './support/test';

test.use({ allowedErrors: [/Failed to load resource/] });

const app = messagesOf({ en: appEn, zh: appZh });
const map = messagesOf({ en: mapEn, zh: mapZh });
const panelWords = messagesOf({ en: panelEn, zh: panelZh });
const search = messagesOf({ en: searchEn, zh: searchZh });

type Damage = 'no answer' | 'server error' | 'cut short';

/** Damages every answer for a file until the returned function is called. */
async function damage(page: Page, file: RegExp, kind: Damage): Promise<() => Promise<void>> {
  await page.route(file, async (route) => {
    if (kind === 'no answer') return route.abort();
    if (kind === 'server error') return route.fulfill({ status: 503, body: '' });
    const whole = await (await route.fetch()).text();
    return route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) });
  });
  return () => page.unroute(file);
}

/** The view drawn into the page is whole, and every date on it is its own. */
async function expectOpeningDay(page: Page, lang: Lang) {
  const still = page.locator('.first-paint');
  await expect(page.getByRole('alert')).toContainText(app(lang).failed.shown(formatDay(OPENING_TIME, lang)));
  await expect(still.locator(`.headline.only-${lang}`)).toContainText(formatDay(OPENING_TIME, lang));
  await expect(still.locator(`.headline.only-${lang}`)).toBeVisible();
  const fills = await still.locator('.fills path').evaluateAll((paths) =>
    paths.map((path) => {
      const { visibility, fill } = getComputedStyle(path);
      return visibility === 'visible' ? fill : '';
    }),
  );
  expect(new Set(fills).size, 'classes seen').toBeGreaterThanOrEqual(4);
}

const PROGRAM = /\/assets\/index-[^/]*\.js$/;
const INDEX = /\/index\.json$/;
const PROVINCES = /provinces\.topo\.json$/;
const SERVER_ERROR = { kind: 'http', status: 503 } as const;
const EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

// One language serves, each time the other: every message has its words in both, or it does not compile.
test.describe('what is loaded first', () => {
  test('a record that does not arrive whole is told with its reason, and trying again works', async ({
    page,
  }) => {
    const lang: Lang = 'zh';
    const reasons: readonly (readonly [Damage, string])[] = [
      ['no answer', reasonText({ kind: 'network' }, lang)],
      ['server error', reasonText(SERVER_ERROR, lang)],
      ['cut short', reasonText({ kind: 'malformed' }, lang)],
    ];
    const alert = page.getByRole('alert');
    const retry = alert.getByRole('button', { name: app(lang).failed.retry });
    for (const [nth, [kind, reason]] of reasons.entries()) {
      const repair = await damage(page, INDEX, kind);
      await (nth === 0 ? page.goto(`./?lang=${lang}&time=2021-06-09`) : retry.click());
      await expect(alert).toContainText(app(lang).failed.body(reason));
      await expectOpeningDay(page, lang);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
      await repair();
    }
    await retry.click();
    await settled(page, `lang=${lang}&time=2021-06-09`, { lang });
    await expect(alert).toHaveCount(0);
    await expect(headline(page)).not.toBeEmpty();
  });

  test('a program that does not arrive leaves the map of the page, with its own date and a notice', async ({
    page,
  }) => {
    const lang: Lang = 'en';
    const repair = await damage(page, PROGRAM, 'no answer');
    await page.goto(`./?lang=${lang}&time=2021-06-09`);
    await expect(page.getByRole('alert')).toContainText(app(lang).alone.title);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'error');
    await expectOpeningDay(page, lang);
    await repair();
    await page.getByRole('link', { name: app(lang).alone.reload }).click();
    await settled(page, `lang=${lang}&time=2021-06-09`, { lang });
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('what is loaded later', () => {
  const lang: Lang = 'zh';

  test('boundaries that do not arrive leave time, panel and search, and come when tried again', async ({
    page,
  }) => {
    const repair = await damage(page, PROVINCES, 'cut short');
    await page.goto(`./?lang=${lang}`);
    await expect(notice(page, 'shapes')).toBeVisible();
    const message = page.locator('.map-message');
    await expect(message).toContainText(map(lang).failed);
    const before = await headline(page).textContent();
    await slider(page).press('ArrowRight');
    await expect(headline(page)).not.toHaveText(before!);
    await expect(panel(page).getByRole('heading', { level: 2, name: /2021年6月21日/ })).toBeVisible();
    await repair();
    await message.getByRole('button', { name: map(lang).retry }).click();
    await settled(page, `lang=${lang}&time=2021-06-21`, { lang });
    await expect(message).toBeHidden();
    expect(await look(page, '150000')).toMatchObject({ overlay: 'stripes-enforced' });
  });

  test('a province’s shapes, sources, the article and the search index that do not arrive leave the rest, are told, and come when tried again', async ({
    page,
  }) => {
    const files: string[] = [];
    page.on('request', (request) => request.url().endsWith('/details.json') && files.push(request.url()));
    const repairs = {
      inside: await damage(page, /prefectures\/510000/, 'no answer'),
      details: await damage(page, /\/details\.json$/, 'server error'),
      article: await damage(page, /\/article\.json$/, 'cut short'),
      search: await damage(page, /\/search\.json$/, 'cut short'),
    };
    const query = `time=2021-06-20&region=CN-SC&event=${EVENT}&lang=${lang}&renderer=figure`;
    await open(page, query, { lang });
    const words = panelWords(lang);

    await test.step('shapes inside a province', async () => {
      const sichuan = { en: 'Sichuan', zh: '四川' }[lang];
      const message = page.locator('.map-message');
      await expect(message).toContainText(map(lang).failedInside(sichuan));
      await expect(notice(page, 'shapes')).toContainText('510000.topo.json');
      expect(await look(page, '510000')).toEqual({
        fill: 'ordered',
        overlay: 'stripes-enforced',
        shown: true,
      });
      expect(await look(page, '511800')).toBeNull();
      await expect(panel(page).locator('[data-part="stripes"]').first()).toBeVisible();
      await repairs.inside();
      await message.getByRole('button', { name: map(lang).retry }).click();
      await expect.poll(() => look(page, '511800')).toMatchObject({ overlay: 'stripes-ordered' });
      await settled(page, query, { lang });
    });

    await test.step('sources', async () => {
      const opened = card(page, EVENT);
      const reason = failureText(new LoadError(SERVER_ERROR, 'details.json'))[lang];
      await expect(opened.locator('.details-failed')).toContainText(words.details.failed(reason));
      await expect(notice(page, 'details').first()).toContainText(app(lang).notices.details(reason));
      await expect(opened.locator('.facts')).toContainText(eventText(lang).card.issuer);
      await expect(opened.locator('.sources')).toHaveCount(0);
      // The card has asked, and so has what goes on paper: from here on only the reader asks.
      await expect.poll(() => files.length).toBeGreaterThanOrEqual(2);
      await repairs.details();
      await opened.getByRole('button', { name: words.details.retry }).click();
      await expect(opened.locator('.sources a').first()).toBeVisible();
    });

    await test.step('the article', async () => {
      const section = panel(page).locator('.folded').filter({ hasText: words.article.title });
      await section.getByRole('button', { name: words.article.title }).click();
      await expect(section.locator('.details-failed')).toBeVisible();
      await expect(notice(page, 'details').last()).toContainText('article.json');
      await repairs.article();
      await section.getByRole('button', { name: words.details.retry }).click();
      await expect(section.locator('.article-fact').first()).toBeVisible();
    });

    await test.step('the search index', async () => {
      await page.locator('input[type="search"]').fill('sichuan');
      const results = page.locator('.search-results');
      await expect(results).toContainText(search(lang).failed);
      await expect(notice(page, 'search')).toContainText(app(lang).notices.search('').slice(0, 5));
      await repairs.search();
      await results.getByRole('button', { name: search(lang).retry }).click();
      await expect(results.locator('[role="option"]').first()).toBeVisible();
    });
  });

  test('a worker that may not start leaves the figure, says so, and everything works', async ({ page }) => {
    await page.route(/maplibre-gl-worker/, (route) => route.abort());
    await page.goto(`./?lang=${lang}&renderer=explorer`);
    await expect(notice(page, 'worker')).toContainText(app(lang).notices.worker(), { timeout: 25_000 });
    await settled(page, `lang=${lang}`, { lang, renderer: 'figure' });
    await slider(page).press('ArrowLeft');
    await settled(page, `lang=${lang}&time=2021-06-19`, { lang, renderer: 'figure' });
  });
});

test('a browser that refuses storage shows the page as any other', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, 'renderer=figure');
  await page.getByRole('button', { name: '中文' }).click();
  await settled(page, 'lang=zh');
  await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.notice')).toHaveCount(0);
});
