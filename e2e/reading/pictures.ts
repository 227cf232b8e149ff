import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from '../../src/cli/browser';
import { createStaticServer, listen } from '../../src/cli/serve';
import { LANGS } from '../../src/i18n/text';

/** The pictures of the reading test; README.md beside this file says what they are for. */
const PICTURES = [
  { name: 'A', query: '', width: 1440, height: 900 },
  { name: 'B', query: 'region=150000', width: 1440, height: 900 },
  { name: 'C', query: 'region=510000', width: 1440, height: 900 },
  { name: 'D', query: 'time=2021-12-30', width: 375, height: 812 },
];

const folder = process.argv[2] ?? 'test-results/reading';
mkdirSync(folder, { recursive: true });
const server = createStaticServer('dist');
const port = await listen(server, 0, false);
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
for (const { name, query, width, height } of PICTURES) {
  for (const lang of LANGS) {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: width < 600 ? 2 : 1,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(`http://localhost:${port}/?${query}&lang=${lang}`);
    await page.locator('html[data-ready=true]').waitFor();
    await page.locator('.panel h2').first().waitFor();
    await page.locator('.details-loading').waitFor({ state: 'detached' });
    await page.screenshot({ path: join(folder, `${name}-${lang}.png`) });
    await page.close();
  }
}
await browser.close();
server.close();
process.stdout.write(`${2 * PICTURES.length} pictures in ${folder}\n`);
