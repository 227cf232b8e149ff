import { readFileSync } from 'node:fs';
import { BROWSER_FLAGS, featuresOff } from '../../src/cli/browser';
import { snippetsFor } from '../../src/embed/protocol/snippets';
import { formatDay, LANG_TAG } from '../../src/i18n/format';
import { LANGS } from '../../src/i18n/text';
import { KEY_DATES_FILE, parseKeyDates } from '../../src/pages/links/keyDates';
import { OPENING_TIME } from '../../src/state/state';
import { DEFAULT_STATE } from '../../src/state/url';
import { BUILT_IN, expectCell, halfOf, nameOf, openCell, SANDBOXES } from '../support/cells';
import { expectDay, inside, openHost, test } from '../support/host';
import { context, record } from '../support/record';
import { LAUNCH } from '../support/browser';
import { expect } from '../support/test';

const KEY_DATES = parseKeyDates(
  readFileSync(new URL(`../../${KEY_DATES_FILE}`, import.meta.url), 'utf8'),
  (on) => record.eventsOn(on).length > 0,
).map(({ date }) => date);

// Chromium gives frames of other sites and sandboxes processes of their own, and those may start before they hear that scripts
// are off: here everything shares one.
test.use({
  javaScriptEnabled: false,
  // What a browser says of typefaces that may not be shared.
  allowedErrors: [/blocked by CORS policy|Failed to load resource: net::ERR_FAILED/],
  launchOptions: {
    ...LAUNCH,
    args: [
      ...BROWSER_FLAGS,
      '--disable-site-isolation-trials',
      featuresOff('IsolateOrigins', 'site-per-process', 'IsolateSandboxedIframes'),
    ],
  },
});

// Nothing can ask for WebGL here: on or off, the cell is the same.
test('in every sandbox, shared or not, under any policy: the map and the day that stand in the page', async ({
  page,
  sites,
}) => {
  // Every two of the three conditions meet.
  const cells = SANDBOXES.flatMap((sandbox, at) => halfOf(sandbox, at % 2 === 0));
  for (const cell of cells) {
    await openCell(page, sites, cell);
    await expectCell(page, nameOf(cell), BUILT_IN);
  }
});

test('without scripts a page that cannot read its address says in both languages which day it shows', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.shared}/embed.html?time=2021-07-01&lang=zh`);
  const note = page.locator('.scriptless');
  await expect(note).toBeVisible();
  await expect(note).toContainText(formatDay(OPENING_TIME, 'en'));
  await expect(note).toContainText(formatDay(OPENING_TIME, 'zh'));
  await page.goto(`${sites.shared}/d/${KEY_DATES[0]}/zh/embed.html`);
  await expect(page.locator('.scriptless')).toHaveCount(0);
});

for (const lang of LANGS) {
  test(`without scripts the snippet of every key date shows its own day, in ${lang}`, async ({
    page,
    sites,
  }) => {
    const snippets = KEY_DATES.map((to) =>
      snippetsFor({
        site: `${sites.shared}/`,
        state: { ...DEFAULT_STATE, lang, time: { from: null, to } },
        context,
        keyDates: KEY_DATES,
        data: null,
      }),
    );
    await openHost(page, sites, snippets.map(({ iframe }) => iframe).join(''), { lang });
    for (const [at, on] of KEY_DATES.entries()) {
      const holder = page.locator('iframe').nth(at);
      await expect(holder).toHaveAttribute('src', new RegExp(`/d/${on}/${lang}/embed\\.html\\?`));
      await expect(holder).toHaveAttribute('title', snippets[at]!.title);
      const frame = await inside(holder);
      await expect(frame.locator('html')).toHaveAttribute('lang', LANG_TAG[lang]);
      expect(await frame.title()).toBe(snippets[at]!.title);
      await expectDay(frame, on, { name: `${on}, ${lang}`, lang });
    }
  });
}
