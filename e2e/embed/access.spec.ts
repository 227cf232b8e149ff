import AxeBuilder from '@axe-core/playwright';
import { frameTitle } from '../../src/words/frameTitle';
import { embedText } from '../../src/embed/page/messages';
import type { Lang } from '../../src/i18n/text';
import type { Theme } from '../../src/theme/palette';
import { day } from '../../src/time/day';
import { mapTag, openHost, shows, keptTest as test } from '../support/host';
import { ask } from '../support/talk';
import { expect, type Page } from '../support/test';

const REQUESTED = day('2021-06-18');

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`),
  }));
}

test('axe finds nothing in the host page and the frame, at the opening and with a card open', async ({
  page,
  sites,
}) => {
  const open = async (theme: Theme, lang: Lang) => {
    const query = `time=${REQUESTED}&lang=${lang}&renderer=figure`;
    const map = mapTag(sites, `${query}&theme=${theme}`, { height: 1200 });
    const frame = await openHost(page, sites, map, { lang });
    await shows(frame, query, { lang });
    await expect(frame.locator('.map-stage')).toBeVisible();
    return frame;
  };
  await open('light', 'en');
  expect(await violations(page), 'light, at the opening').toEqual([]);
  const frame = await open('dark', 'zh');
  await ask(page, 'select', { select: 'CN-SC' });
  await frame.locator('.details [data-event] button').nth(1).click();
  await expect(frame.locator('.details [data-open="true"] .sources a').first()).toBeVisible();
  expect(await violations(page), 'dark, with a card open').toEqual([]);
});

test('the keyboard goes into the frame, moves the day, picks a region, opens the full map and comes out again', async ({
  page,
  context,
  sites,
}) => {
  const lang = 'zh';
  const query = `time=${REQUESTED}&lang=${lang}&renderer=figure`;
  const map = mapTag(sites, query);
  const frame = await openHost(page, sites, `<a href="#before">Before</a>${map}<a href="#after">After</a>`, {
    lang,
  });
  await shows(frame, query, { lang });
  await expect(frame.locator('.map-stage')).toBeVisible();
  expect(await frame.title()).toBe(frameTitle(lang, REQUESTED));
  await page.getByRole('link', { name: 'Before' }).focus();
  /** Presses Tab until `selector` has the focus in the frame. */
  const tabTo = async (selector: string) => {
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press('Tab');
      if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`${selector} is not reached`);
  };
  await tabTo('[role="option"]');
  await page.keyboard.type('sich');
  await page.keyboard.press('Enter');
  await shows(frame, `${query}&select=CN-SC`, { lang });
  await tabTo('input[type="range"]');
  await page.keyboard.press('ArrowRight');
  await shows(frame, `time=2021-06-19&lang=${lang}&select=CN-SC`, { lang });
  // What is said of the place is long: its first button is the way past it.
  await tabTo('.details .back');
  await page.keyboard.press('Enter');
  await shows(frame, `time=2021-06-19&lang=${lang}`, { lang });
  await tabTo('[data-part="open"]');
  await expect(frame.locator('[data-part="open"]')).toHaveAccessibleName(embedText(lang).open);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  expect((await opened).url()).toBe(`${sites.shared}/?time=2021-06-19&lang=${lang}`);
  await (await opened).close();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After' })).toBeFocused();
});
