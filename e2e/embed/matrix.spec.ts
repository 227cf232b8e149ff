import sharp from 'sharp';
import { PALETTES } from '../../src/theme/palette';
import { day } from '../../src/time/day';
import { distance, parseColour, type Colour } from '../support/pixels';
import {
  article,
  expectDay,
  frameTag,
  inside,
  seen,
  shows,
  strictPolicy,
  test,
  type Sites,
} from '../support/host';
import { expect, type Page } from '../support/test';

/** The day asked for, and the day that stands in the page: between them Sichuan and Inner Mongolia change their colours. */
const ASKED = day('2019-11-06');
const BUILT_IN = day('2021-06-20');
const QUERY = `time=${ASKED}&lang=en&renderer=explorer`;
const SICHUAN = '510000';
const INNER_MONGOLIA = '150000';
const { encouraged, enforced } = PALETTES.light.fill;

const SANDBOXES = [null, 'allow-scripts', 'allow-scripts allow-same-origin'] as const;
type Sandbox = (typeof SANDBOXES)[number] | '';
interface Cell {
  readonly sandbox: Sandbox;
  readonly sharing: boolean;
  readonly strict: boolean;
}
/** With and without shared files, under a strict policy of the host and under none. */
const cellsOf = (sandbox: Sandbox): readonly Cell[] =>
  [true, false].flatMap((sharing) => [true, false].map((strict) => ({ sandbox, sharing, strict })));

const nameOf = ({ sandbox, sharing, strict }: Cell) =>
  `sandbox ${sandbox ?? 'none'}, CORS ${sharing ? 'on' : 'off'}, host policy ${strict ? 'strict' : 'none'}`;

/** Opens a host page with the frame of `cell`. */
async function openCell(page: Page, sites: Sites, { sandbox, sharing, strict }: Cell) {
  const site = sharing ? sites.shared : sites.unshared;
  const frame = frameTag(`${site}/embed.html?${QUERY}`, sandbox === null ? {} : { sandbox });
  await page.goto(sites.put(article(frame), strict ? strictPolicy(site) : {}));
  return inside(page.locator('iframe'));
}

/** Shares of the frame's pixels, 0 to 1, that have the colours of what is encouraged and what is enforced. */
async function shares(page: Page): Promise<{ encouraged: number; enforced: number }> {
  const png = await page.locator('iframe').screenshot({ scale: 'css' });
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const count = (hex: string) => {
    const wanted = parseColour(hex);
    let found = 0;
    for (let at = 0; at < data.length; at += 3) {
      const colour: Colour = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (distance(colour, wanted) <= 4) found += 1;
    }
    return found / (data.length / 3);
  };
  return { encouraged: count(encouraged), enforced: count(enforced) };
}

/** The map is there, every word that dates it says `expected`, and so do the colours on the screen. */
async function expectCell(page: Page, cell: string, expected: typeof ASKED) {
  const frame = await inside(page.locator('iframe'));
  await expectDay(frame, expected, { name: cell });
  const { drawn } = await seen(frame);
  const isAsked = expected === ASKED;
  expect
    .soft(drawn[SICHUAN]?.endsWith('stripes-encouraged'), `${cell}: Sichuan has teal stripes`)
    .toBe(isAsked);
  expect
    .soft(drawn[INNER_MONGOLIA] === `${enforced} plain`, `${cell}: Inner Mongolia is dark`)
    .toBe(!isAsked);
  const pixels = await shares(page);
  expect.soft(pixels.encouraged > 1e-4, `${cell}: teal on the screen`).toBe(isAsked);
  expect.soft(pixels.enforced > 5e-3, `${cell}: the dark area on the screen`).toBe(!isAsked);
}

test('in a sandbox, under the strictest policy of its host and its own, the explorer shows the day asked for', async ({
  page,
  sites,
}) => {
  const frame = await openCell(page, sites, { sandbox: 'allow-scripts', sharing: true, strict: true });
  await shows(frame, QUERY, { renderer: 'explorer', notice: '' });
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  const policy = frame.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'self'.*worker-src 'self' data:/);
  await expectCell(page, 'sandbox and policy together', ASKED);
});

test.describe('the matrix', () => {
  // What a browser says of files that may not be shared, and of scripts that may not run.
  test.use({
    allowedErrors: [/blocked by CORS policy|Failed to load resource: net::ERR_FAILED|Blocked script/],
  });

  for (const sandbox of SANDBOXES) {
    for (const webgl of [true, false]) {
      test(`sandbox ${sandbox ?? 'none'}, WebGL ${webgl ? 'on' : 'off'}: the day asked for, with the explorer where its files may load`, async ({
        page,
        sites,
      }) => {
        if (!webgl) {
          await page.addInitScript(() => {
            HTMLCanvasElement.prototype.getContext = () => null;
          });
        }
        for (const cell of cellsOf(sandbox)) {
          const frame = await openCell(page, sites, cell);
          // A sandboxed page has no origin of its own: its files are another's, and must be shared.
          const loads = cell.sharing || sandbox !== 'allow-scripts';
          const notice = loads ? (webgl ? '' : 'webgl') : 'explorer';
          await shows(frame, QUERY, { renderer: loads && webgl ? 'explorer' : 'figure', notice });
          await expectCell(page, nameOf(cell), ASKED);
        }
      });
    }
  }

  test('a sandbox without scripts: the map and the day that stand in the page', async ({ page, sites }) => {
    for (const cell of cellsOf('')) {
      await openCell(page, sites, cell);
      await expectCell(page, nameOf(cell), BUILT_IN);
    }
  });

  test.describe('scripts off', () => {
    test.use({ javaScriptEnabled: false });

    // Nothing can ask for WebGL here: on or off, the cell is the same.
    test('every sandbox: the map and the day that stand in the page', async ({ page, sites }) => {
      for (const cell of SANDBOXES.flatMap(cellsOf)) {
        await openCell(page, sites, cell);
        await expectCell(page, nameOf(cell), BUILT_IN);
      }
    });
  });
});
