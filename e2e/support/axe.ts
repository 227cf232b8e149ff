import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from './test';

/** The rules whose outcome depends on colours: all that another theme can break on the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** No more than what it finds: its other lists, with a selector for each node of the page, take most of the time. */
const BRIEF: Parameters<AxeBuilder['options']>[0] = {
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
};

/** What axe finds in `part` of the page by `rules`, short enough to read. A frame is a page of its own. */
async function violations(page: Page, part: string, rules: 'all' | 'colours' | 'words') {
  // Without frames it need not put its findings together in another window, which is what its other mode does.
  const axe = new AxeBuilder({ page }).options(BRIEF).setLegacyMode().include(part).exclude('iframe');
  if (rules === 'colours') axe.withRules(COLOUR_RULES);
  if (rules === 'words') axe.disableRules(COLOUR_RULES);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
}

/** Expects axe to find nothing in `part` of a page that follows the system's colours: in light, then in dark. */
export async function expectAccessible(page: Page, where: string, part = 'html'): Promise<void> {
  expect(await violations(page, part, 'all'), `${where}, light`).toEqual([]);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toContain('dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'false');
  expect(await violations(page, part, 'colours'), `${where}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/**
 * Leaves, on a page without a program, no more of each list and table than shows its form: the first eight entries, and any
 * other that holds an element of a kind that none before it holds.
 */
export const leaveFirstEntries = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LEFT = 8;
    for (const list of document.querySelectorAll('ul, ol, tbody')) {
      const seen = new Set<string>();
      for (const [nth, entry] of [...list.children].entries()) {
        const kinds = [entry, ...entry.querySelectorAll('*')].map(
          ({ tagName, classList }) => `${tagName}.${classList.value}`,
        );
        if (nth >= LEFT && kinds.every((kind) => seen.has(kind))) entry.remove();
        else kinds.forEach((kind) => seen.add(kind));
      }
    }
  });

/** The same of a page whose colours were looked at in another language, which has the same ones: these rules take most of the time. */
export async function expectWordsAccessible(page: Page, where: string, part = 'html'): Promise<void> {
  expect(await violations(page, part, 'words'), where).toEqual([]);
}
