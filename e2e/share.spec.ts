import { LANGS } from '../src/i18n/text';
import { dialogText } from '../src/share/dialog/messages';
import { expectAccessible } from './support/axe';
import { notice, open, show } from './support/map';
import { DATA_VERSION } from './support/record';
import { dialog, fileButton, openEmbedTab, openShare, preview, shareButton, task } from './support/share';
import { expect, keptTest as test, PHONE, test as freshTest, type Page } from './support/test';

const text = dialogText('en');
const snippet = (page: Page) => dialog(page).locator('.dialog-code').first();
const frame = (page: Page) => dialog(page).locator('iframe');

let reader: Page | undefined;

/** The first element of `markup` that `selector` names, with its attributes, as a page without a policy reads it. */
async function elementIn(page: Page, markup: string, selector: string): Promise<Record<string, string>> {
  if (!reader || reader.isClosed()) reader = await page.context().newPage();
  const found = await reader.evaluate(
    ([source, name]) => {
      const element = new DOMParser().parseFromString(source, 'text/html').querySelector(name);
      return element && Object.fromEntries([...element.attributes].map((each) => [each.name, each.value]));
    },
    [markup, selector] as const,
  );
  if (!found) throw new Error(`No ${selector} in ${markup}`);
  return found;
}

const chooseWay = (page: Page, way: string) => dialog(page).getByLabel(text.embed.way).selectOption(way);

test('the dialog opens from the header, closes with Escape or its button, the focus returns; its tabs are one stop', async ({
  page,
}) => {
  await open(page, 'renderer=figure');
  await shareButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(preview(page)).toBeVisible();
  await expect(dialog(page)).toHaveAccessibleName(text.title);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
  await openShare(page);
  await dialog(page).getByRole('button', { name: text.close }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
  await openShare(page);
  const [download, embed] = [text.tabs.download, text.tabs.embed].map((name) =>
    dialog(page).getByRole('tab', { name }),
  );
  await download!.focus();
  await page.keyboard.press('ArrowRight');
  await expect(embed!).toBeFocused();
  await expect(embed!).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).getByRole('tabpanel')).toHaveAccessibleName(text.tabs.embed);
  await page.keyboard.press('ArrowRight');
  await expect(download!).toBeFocused();
  await page.keyboard.press('End');
  await expect(embed!).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('tabpanel')).toBeFocused();
});

test('the play stops when the dialog opens: what is shared holds still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'time=2021-05-21&renderer=figure');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await shareButton(page).click();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('axe finds nothing in either tab, in both themes', async ({ page }) => {
  await open(page, 'time=2021-06-21&lang=zh&renderer=figure', { lang: 'zh' });
  await openShare(page);
  await expectAccessible(page, 'download', '.dialog');
  await dialog(page).getByRole('tab').nth(1).click();
  await expect(frame(page)).toBeVisible();
  await expectAccessible(page, 'embed', '.dialog');
});

test.describe('by touch', () => {
  test.use({ ...PHONE, viewport: { width: 320, height: 667 } });

  freshTest(
    'on no width anything scrolls sideways, and everything pressed is large enough',
    async ({ page }) => {
      for (const lang of LANGS) {
        await open(page, `lang=${lang}&renderer=figure`, { lang });
        await openShare(page);
        for (const tab of [0, 1]) {
          await dialog(page).getByRole('tab').nth(tab).click();
          for (const width of [320, 375, 768]) {
            await page.setViewportSize({ width, height: 667 });
            const faults = await page.evaluate(() => {
              const room = document.querySelector('.dialog-panel')!;
              const pressed = [
                ...document.querySelectorAll<HTMLElement>('.dialog :is(button, select, input)'),
              ];
              const small = pressed
                .filter((element) => element.checkVisibility())
                .map((element) => ({ element, box: element.getBoundingClientRect() }))
                .filter(({ box }) => box.width < 44 || box.height < 44)
                .map(({ element }) => element.outerHTML.slice(0, 80));
              return { sideways: room.scrollWidth - room.clientWidth, small };
            });
            expect(faults, `${lang}, ${width} px, tab ${tab}`).toEqual({ sideways: 0, small: [] });
          }
        }
      }
    },
  );
});

test('each way of sharing carries the state, its language and the data version', async ({ page }) => {
  await open(page, 'time=2021-06-09..2021-06-21&region=CN-SC&renderer=figure');
  await openEmbedTab(page);
  const carried = (address: string) => Object.fromEntries(new URL(address).searchParams);
  const state = { time: '2021-06-09..2021-06-21', region: 'CN-SC', lang: 'en', data: DATA_VERSION };

  const bare = await elementIn(page, await snippet(page).inputValue(), 'iframe');
  expect(carried(bare['src']!)).toEqual({ ...state, fit: '1' });
  expect(bare).toMatchObject({ width: '100%', height: '560', loading: 'lazy' });
  expect(bare['title']).toContain('Sichuan');

  await chooseWay(page, 'iframeWithScript');
  const both = await snippet(page).inputValue();
  expect(await elementIn(page, both, 'iframe')).toEqual({ ...bare, src: bare['src']!.replace('&fit=1', '') });
  expect((await elementIn(page, both, 'script'))['src']).toMatch(/\/embed\.js$/);

  await chooseWay(page, 'frameAddress');
  expect(await snippet(page).inputValue()).toBe(bare['src']);

  await chooseWay(page, 'element');
  expect(await elementIn(page, await snippet(page).inputValue(), 'cn-mining-map')).toEqual(state);

  await chooseWay(page, 'link');
  expect(carried(await snippet(page).inputValue())).toEqual({ ...state, dates: 'recorded' });
  await expect(frame(page)).toHaveCount(0);

  await chooseWay(page, 'image');
  const markup = await snippet(page).inputValue();
  expect(carried((await elementIn(page, markup, 'a'))['href']!)).toEqual({ ...state, dates: 'recorded' });
  const image = await elementIn(page, markup, 'a > img');
  expect(image['alt']).toContain('Map of Sichuan');
  expect(image['src']).toMatch(/cn-mining-2021_2021-06-09-to-2021-06-21_cn-sc_status_en_og\.png$/);
  await expect(dialog(page).locator('.dialog-look')).toContainText('Download cn-mining-2021_');
});

test('the preview is the real frame at the same day, a key date’s a page of its own; settings change it and the snippet alike', async ({
  page,
}) => {
  await open(page, 'time=2021-07-14&renderer=figure');
  await openEmbedTab(page);
  const source = async () => await elementIn(page, await snippet(page).inputValue(), 'iframe');
  const expectFrame = async (address: RegExp, words: string) => {
    await expect(frame(page)).toHaveAttribute('src', address);
    const shown = page.frameLocator('.dialog iframe');
    await expect(shown.locator('body')).toContainText(words);
    await expect(shown.locator('html')).toHaveAttribute('data-ready', 'true');
  };
  await expectFrame(/^http:\/\/[^/]+\/d\/2021-07-14\/en\/embed\.html\?/, '14 July 2021');
  await page.keyboard.press('Escape');
  await show(page, 'time=2021-06-21&renderer=figure');
  await openEmbedTab(page);
  await expectFrame(/^http:\/\/[^/]+\/embed\.html\?/, '21 June 2021');

  await dialog(page).getByLabel(text.embed.data).selectOption('live');
  expect((await source())['src']).not.toContain('data=');
  await dialog(page).getByLabel(text.settings.language).selectOption('zh');
  await dialog(page).getByLabel(text.settings.theme).selectOption('dark');
  await dialog(page).getByLabel(text.embed.width).selectOption('fixed');
  await dialog(page).getByLabel(text.embed.widthPixels).fill('480');
  await dialog(page).getByLabel(text.embed.height).fill('300');
  expect(await source()).toMatchObject({ width: '480', height: '300' });
  const { searchParams } = new URL((await source())['src']!);
  expect(Object.fromEntries(searchParams)).toEqual({
    time: '2021-06-21',
    lang: 'zh',
    theme: 'dark',
    fit: '1',
  });
  await expect(frame(page)).toHaveAttribute('src', (await source())['src']!);
  expect(await frame(page).boundingBox()).toMatchObject({ width: 480, height: 300 });
  await dialog(page).getByLabel(text.embed.height).fill('12');
  await expect(dialog(page).getByText(text.embed.sizeFault(200, 4000))).toBeVisible();
  expect((await source())['height']).toBe('300');
});

freshTest('a copied text is on the clipboard, and the dialog says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  await open(page, 'renderer=figure');
  await openShare(page);
  await dialog(page)
    .getByRole('button', { name: text.copy.name(text.citation.what) })
    .click();
  await expect(dialog(page).getByRole('status').filter({ hasText: text.copy.copied })).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toBe(await dialog(page).getByRole('textbox', { name: text.citation.what }).inputValue());
  for (const part of ['time=2021-06-20', 'dates=recorded', 'lang=en', `data=${DATA_VERSION}`]) {
    expect(cited).toContain(part);
  }
});

test.describe('without the clipboard', () => {
  test.use({ allowedErrors: [/Permissions policy violation: The Clipboard API/] });

  freshTest(
    'where the browser refuses the clipboard, the text is selected and the reader told',
    async ({ page }) => {
      await page.route('./?*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'permissions-policy': 'clipboard-write=()' },
        });
      });
      await open(page, 'renderer=figure');
      await openEmbedTab(page);
      await dialog(page)
        .getByRole('button', { name: text.copy.name(text.embed.ways.iframe) })
        .click();
      await expect(dialog(page).getByText(text.copy.refused)).toBeVisible();
      await expect(snippet(page)).toBeFocused();
      const selected = await snippet(page).evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
      expect(selected).toBe(await snippet(page).inputValue());
    },
  );
});

test.describe('in a frame that allows no downloads', () => {
  test.use({ allowedErrors: [/Download is disallowed/, /sandbox/i] });

  freshTest('the file itself is shown', async ({ page }) => {
    for (const sandbox of ['allow-scripts allow-same-origin', 'allow-scripts']) {
      const host = `./host-${sandbox.length}.html`;
      await page.route(`**/${host.slice(2)}`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>Host</title><iframe sandbox="${sandbox}" src="./?renderer=figure" width="1200" height="880"></iframe>`,
        }),
      );
      await page.goto(host);
      const inside = page.frameLocator('iframe');
      await inside.locator('.dialog-open').click();
      await expect(inside.locator('.dialog-picture[data-ready="true"] img')).toBeVisible();
      await inside.locator('[data-format="status"]').click();
      const here = inside.locator('.dialog-here');
      await expect(here.getByRole('textbox')).toHaveValue(/^\uFEFF?as_of,/);
    }
    // Without an origin of its own, which is the stricter of the two, the other kinds of files too.
    const inside = page.frameLocator('iframe');
    const here = inside.locator('.dialog-here');
    await inside.locator('[data-format="png"]').click();
    await expect(here.locator('img')).toBeVisible();
    expect(await here.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(850);
    await inside.locator('[data-format="pdf"]').click();
    await expect(here.getByRole('textbox')).toHaveValue(/time=2021-06-20&dates=recorded&lang=en&data=/);
  });
});

test.describe('in a tab that a sandboxed frame has opened', () => {
  test.use({ allowedErrors: [/Download is disallowed/, /sandbox/i] });

  freshTest(
    'no file is said to be saved, and the reader is given an address for a new tab',
    async ({ page, context }) => {
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts allow-popups allow-same-origin" src="./embed.html?renderer=figure" width="600" height="880"></iframe>',
        }),
      );
      await page.goto('./host.html');
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        page.frameLocator('iframe').locator('[data-part="open"]').click(),
      ]);
      await openShare(tab);
      await fileButton(tab, 'zip').click();
      await expect(task(tab)).toContainText(dialogText('en').blocked.doubtful);
      await expect(task(tab).getByRole('textbox')).toHaveValue(
        /time=2021-06-20&dates=recorded&lang=en&data=/,
      );
    },
  );
});

test.describe('when the dialog’s own code does not arrive', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  freshTest('the reader is told, and the next press tries again', async ({ page }) => {
    let broken = true;
    await page.route('**/assets/shareDialog-*.js', (route) => (broken ? route.abort() : route.continue()));
    await open(page, 'renderer=figure');
    await shareButton(page).click();
    await expect(notice(page, 'share')).toBeVisible();
    broken = false;
    await openShare(page);
    await expect(fileButton(page, 'png')).toBeEnabled();
    await expect(task(page)).toBeAttached();
  });
});
