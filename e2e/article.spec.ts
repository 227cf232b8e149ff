import { readFileSync } from 'node:fs';
import type { RecordArticle } from '../src/events/model';
import { LANGS } from '../src/i18n/text';
import { card, open, panel } from './support/map';
import { DATA_VERSION } from './support/record';
import { expect, keptTest as test } from './support/test';

const FILE = new URL(`../public/data/${DATA_VERSION}/article.json`, import.meta.url);
const { facts } = JSON.parse(readFileSync(FILE, 'utf8')) as RecordArticle;
const TITLE = { en: 'The article we started from', zh: /^本图所依据的文章|文章/ };

/** Half of the events are opened in each language. */
const EVENTS = [...new Set(facts.flatMap((fact) => fact.events))];
const HALF = Math.ceil(EVENTS.length / 2);
const OPENED = { en: EVENTS.slice(0, HALF), zh: EVENTS.slice(HALF) };

for (const lang of LANGS) {
  test(`every statement of the article is one step from the opening view, its event two (${lang})`, async ({
    page,
  }) => {
    await open(page, `lang=${lang}&renderer=figure`, { lang });
    await panel(page).locator('button.fold').filter({ hasText: TITLE[lang] }).first().click();
    await expect(panel(page).locator('.article-fact')).toHaveCount(facts.length);
    const shown = await panel(page)
      .locator('.article-fact')
      .evaluateAll((all) =>
        all.map((fact) => ({
          id: fact.getAttribute('data-fact'),
          verdict: fact.getAttribute('data-verdict'),
          statement: fact.querySelector('.statement-text')?.textContent,
          finding: fact.querySelector('.finding')?.textContent ?? '',
          events: [...fact.querySelectorAll('[data-opens]')].map((link) => link.getAttribute('data-opens')),
        })),
      );
    expect(shown.map(({ id, verdict, statement, events }) => ({ id, verdict, statement, events }))).toEqual(
      facts.map(({ id, verdict, statement, events }) => ({
        id,
        verdict,
        statement: statement[lang],
        events,
      })),
    );
    for (const [at, { finding }] of facts.entries()) expect(shown[at]!.finding).toContain(finding[lang]);

    // The second step starts in the list that the first one opened.
    for (const event of OPENED[lang]) {
      await panel(page).locator(`.article-fact [data-opens="${event}"]`).first().click();
      await expect(card(page, event).first()).toBeVisible();
    }
  });
}
