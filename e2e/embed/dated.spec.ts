import { readFileSync } from 'node:fs';
import { snippetsFor } from '../../src/embed/snippets';
import { LANG_TAG } from '../../src/i18n/format';
import { LANGS } from '../../src/i18n/text';
import { KEY_DATES_FILE, parseKeyDates } from '../../src/site/keyDates';
import { DEFAULT_STATE } from '../../src/state/url';
import { article, expectDay, inside, test } from '../support/host';
import { context, record } from '../support/record';
import { expect } from '../support/test';

const KEY_DATES = parseKeyDates(
  readFileSync(new URL(`../../${KEY_DATES_FILE}`, import.meta.url), 'utf8'),
  (on) => record.eventsOn(on).length > 0,
).map(({ date }) => date);

test.use({ javaScriptEnabled: false });

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
    await page.goto(sites.put(article(snippets.map(({ iframe }) => iframe).join(''), lang)));
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
