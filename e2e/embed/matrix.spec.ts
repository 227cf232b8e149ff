import {
  REQUESTED,
  BUILT_IN,
  cellsOf,
  expectCell,
  halfOf,
  nameOf,
  openCell,
  QUERY,
  SANDBOXES,
  WITHOUT_WEBGL,
  type Cell,
} from '../support/cells';
import { shows, keptTest as test, test as freshTest, type Sites } from '../support/host';
import { expect, type Page } from '../support/test';

test.describe('the matrix', () => {
  // What a browser says of files that may not be shared, and of scripts that may not run.
  test.use({
    allowedErrors: [/blocked by CORS policy|Failed to load resource: net::ERR_FAILED|Blocked script/],
  });

  async function expectRequested(page: Page, sites: Sites, cell: Cell, webgl: boolean) {
    const { sandbox, sharing } = cell;
    const frame = await openCell(page, sites, cell);
    // A sandboxed page has no origin of its own: its files are another's, and must be shared.
    const loads = sharing || sandbox !== 'allow-scripts';
    const notice = loads ? (webgl ? '' : 'webgl') : 'explorer';
    await shows(frame, QUERY, { renderer: loads && webgl ? 'explorer' : 'figure', notice });
    await expectCell(page, nameOf(cell), REQUESTED);
    if (sandbox === 'allow-scripts') expect(await frame.evaluate(() => self.origin)).toBe('null');
    // The strictest policy of a host and the page's own, both in force.
    const policy = frame.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute(
      'content',
      /default-src 'self'[^;]*;.*worker-src 'self'[^;]* data:;/,
    );
  }

  for (const sandbox of SANDBOXES) {
    test(`sandbox ${sandbox ?? 'none'}: the day asked for, with the explorer where its files may load`, async ({
      page,
      sites,
    }) => {
      for (const cell of halfOf(sandbox, true)) await expectRequested(page, sites, cell, true);
    });
  }

  freshTest('without WebGL: the day asked for in every sandbox, in the figure', async ({ page, sites }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    for (const cell of WITHOUT_WEBGL) await expectRequested(page, sites, cell, false);
  });

  test('a sandbox without scripts: the map and the day that stand in the page', async ({ page, sites }) => {
    for (const cell of cellsOf('')) {
      await openCell(page, sites, cell);
      await expectCell(page, nameOf(cell), BUILT_IN);
    }
  });
});
