import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from './test';

/** The rules whose outcome depends on colours: all that another theme can break on the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds in `part` of the page, short enough to read. A frame is a page of its own. */
async function violations(page: Page, part: string, rules?: string[]) {
  const axe = new AxeBuilder({ page }).include(part).exclude('iframe');
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
}

/** Expects axe to find nothing in `part` of a page that follows the system's colours: in light, then in dark. */
export async function expectAccessible(page: Page, where: string, part = 'html'): Promise<void> {
  expect(await violations(page, part), `${where}, light`).toEqual([]);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toContain('dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'false');
  expect(await violations(page, part, COLOUR_RULES), `${where}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
