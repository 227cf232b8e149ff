import { contentSecurityPolicy } from '../src/cli/headers';
import { headline, look, open, panel } from './support/map';
import { captionFor } from './support/record';
import { expect, keptTest as test, test as freshTest } from './support/test';

declare global {
  interface Window {
    violations: string[];
  }
}

test('the opening view shows the day of the deadline: headline, statement, coloured map, panel', async ({
  page,
}) => {
  await open(page);
  const text = captionFor('').headline;
  expect(text).toMatch(/^20 June 2021: /);
  await expect(headline(page)).toHaveText(text);
  await expect.poll(async () => (await page.title()).startsWith(text)).toBe(true);
  await expect(page.locator('.statement').first()).toHaveText(
    /^Sichuan and Inner Mongolia ordered crypto mining to stop/,
  );
  await expect(panel(page).getByRole('heading', { name: 'On 20 June 2021' })).toBeVisible();
  await expect(panel(page).getByText('Sources disagree:')).toBeVisible();
  await expect(page.getByRole('figure')).toBeVisible();
  expect(await look(page, '510000')).toEqual({ fill: 'ordered', overlay: 'stripes-enforced', shown: true });
  expect(await look(page, '150000')).toEqual({ fill: 'ordered', overlay: 'stripes-enforced', shown: true });
});

freshTest('the page keeps to its strict policy from the first byte to the last', async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  // A refusal is an error in the console too, which no test of the explorer allows either.
  await open(page, 'renderer=figure');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const hashes = /'sha256-[\w+/=]+'/g;
  const bare = (text: string) => text.replaceAll(hashes, '').replaceAll(/ +(?=;|$| )/g, '');
  expect(bare(policy!)).toBe(bare(contentSecurityPolicy([], [])));
  // Everything that loads later: a province's shapes, a card's sources, the article, the search index.
  await page.getByRole('combobox', { name: 'Search' }).fill('Sichuan');
  await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().click();
  await page.getByRole('button', { name: 'Go into Sichuan' }).click();
  await panel(page).getByRole('button', { name: 'The article we started from' }).click();
  await expect(panel(page).locator('.article-fact').first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test.describe('what the policy refuses', () => {
  test.use({ allowedErrors: [/Content Security Policy/] });

  test('inline script, eval and requests to other hosts do not get through', async ({ page }) => {
    await open(page);
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.inline = "ran"';
      document.head.append(script);
      const attempt = async (run: () => unknown) => {
        try {
          await run();
          return 'ran';
        } catch {
          return 'refused';
        }
      };
      // The tool that runs this may use eval itself until the next frame.
      const answer = await attempt(() => fetch('https://example.org/'));
      await new Promise(requestAnimationFrame);
      return {
        inline: document.documentElement.dataset['inline'] ?? 'refused',
        fetch: answer,
        eval: await attempt(() => (0, eval)('1')),
      };
    });
    expect(outcome).toEqual({ inline: 'refused', eval: 'refused', fetch: 'refused' });
  });
});
