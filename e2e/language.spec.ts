import { LANGS } from '../src/i18n/text';
import { card, enter, open, panel, settled } from './support/map';
import { expect, keptTest as test, type Page } from './support/test';

const EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

interface Said {
  readonly text: string;
  readonly lang: string;
}

/** All that the page says, in text and in names for assistive technology, each with the language it is marked as. */
function everythingSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const said: Said[] = [];
    const add = (text: string | null, element: Element) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      if (text?.trim()) said.push({ text: text.trim(), lang: lang.slice(0, 2) });
    };
    const NAMES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];
    add(document.title, document.documentElement);
    for (const element of document.querySelectorAll('body *:not(script, style, defs *)')) {
      // Not on the screen and not read aloud: the sheet for print, what is folded shut.
      if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
      for (const name of NAMES) add(element.getAttribute(name), element);
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) add(node.textContent, element);
      }
    }
    return said;
  });
}

const HAN = /\p{Script=Han}/u;
/** Two Latin words in a row, or one that is no name and no abbreviation. */
const ENGLISH = /[A-Za-z][a-z’']+ [a-z]|\b[a-z]{3,}\b/;
/** Names and terms that are written so in Chinese texts too. */
const NAMES =
  /https?:\S+|cn-mining-map|[\w-]+(?:\.[\w-]+)+|OpenStreetMap|Natural Earth|geoBoundaries|CC BY(?:-NC-SA)? ?4\.0|mapchina|CoinCodex|The Block|Bitcoin|esc|ctrl/gi;

/** Opens every part of the page that is closed at first. */
async function unfold(page: Page) {
  const closed = panel(page).locator('button.fold[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  await expect(closed).toHaveCount(0);
}

for (const lang of LANGS) {
  test(`everything said is in the reader’s language or marked as another (${lang})`, async ({ page }) => {
    const views = [
      '',
      `event=${EVENT}&time=2021-06-20&region=CN-SC`,
      'time=2021-01-02&select=CN-XJ',
      'select=CN-TW',
    ];
    for (const view of views) {
      const query = [view, `lang=${lang}`, 'renderer=figure'].filter(Boolean).join('&');
      await (view === '' ? open(page, query, { lang }) : enter(page, query));
      await settled(page, query, { lang });
      await unfold(page);
      if (view.includes('event='))
        await expect(card(page, EVENT).locator('.sources a').first()).toBeVisible();
      await expect(page.locator('.details-loading')).toHaveCount(0);
      const strays = (await everythingSaid(page)).filter((said) => {
        const text = said.text.replaceAll(NAMES, '');
        return said.lang === 'zh' ? ENGLISH.test(text) : HAN.test(text);
      });
      expect(strays, view).toEqual([]);
    }
  });
}

test('the switch of language changes the whole page at once and keeps what is shown', async ({ page }) => {
  await open(page, `event=${EVENT}&renderer=figure`);
  await expect(card(page, EVENT)).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await settled(page, `event=${EVENT}&lang=zh`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle(/^2021年6月18日：/);
  await expect(card(page, EVENT)).toContainText('四川省发展和改革委员会');
  await expect(page.locator('[data-label="510000"]')).toHaveText('四川');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^2021年6月18日/);
  await page.getByRole('button', { name: 'English' }).click();
  await settled(page, `event=${EVENT}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-label="510000"]')).toHaveText('Sichuan');
});
