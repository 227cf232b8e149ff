import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dialogText } from '../src/share/dialog/messages';
import { headline, open, settled, slider } from './support/map';
import { DATA_VERSION } from './support/record';
import { fileButton, openShare, saved, task } from './support/share';
import { expect, test, type Page } from './support/test';

test.use({ allowedErrors: [/Failed to (load resource|fetch dynamically)|Unable to preload/] });

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const DIST = process.env['E2E_DIST'] ?? 'dist';
const MANIFEST = `${DIST}/.vite/manifest.json`;
const manifest = JSON.parse(existsSync(MANIFEST) ? readFileSync(MANIFEST, 'utf8') : '{}') as Record<
  string,
  Chunk
>;

/** The chunks that loading `name` asks for at once, itself among them. */
function chunksOf(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const each of manifest[name]?.imports ?? []) chunksOf(each, seen);
  return seen;
}
const filesOf = (name: string) =>
  [...chunksOf(name)].flatMap((each) => [manifest[each]!.file, ...(manifest[each]!.css ?? [])]);
const partsOf = (name: string) => [...chunksOf(name)].flatMap((each) => manifest[each]?.dynamicImports ?? []);

const PAGE = 'index.html';
const MAP = 'src/map/MapView.tsx';
const EXPLORER = 'src/map/explorer/index.ts';
const DIALOG = 'src/pages/main/shareDialog.tsx';
/** Asked for where the address pins an older version of the record. */
const CHANGES = 'src/pages/main/tellChanges.ts';
const OLDER = existsSync(`${DIST}/data`)
  ? readdirSync(`${DIST}/data`).find((name) => /^[0-9a-f]{12}$/.test(name) && name !== DATA_VERSION)
  : undefined;
/** What another view, a story or a fold asks for, not this page by itself: `latePart` stands for those too. */
const ELSEWHERE = /(EffectStrip|StoryPart|views\/View)\.tsx$|^_change-/;
/** Asked for by the map once it is there, and by paper. */
const INNER = new Set([...(manifest[PAGE] ? partsOf(MAP) : []), 'src/pages/print/mountSheet.tsx']);

/**
 * The late files in three sets, each lost in one page load: those of one part alone leave each part to its own notice, and
 * those that several parts need take all of these with them.
 */
function losses(): Readonly<Record<string, readonly string[]>> {
  const sets = {
    'the files of one part each': [] as string[],
    'the files that parts share': [] as string[],
    'the files asked for later': [] as string[],
  };
  if (!manifest[PAGE]) return sets;
  const parts = [...new Set([...partsOf(PAGE), ...partsOf(MAP)])].filter((part) => !ELSEWHERE.test(part));
  const atOnce = new Set(filesOf(PAGE));
  for (const file of new Set(parts.flatMap(filesOf))) {
    if (atOnce.has(file)) continue;
    const needing = parts.filter((part) => !INNER.has(part) && filesOf(part).includes(file));
    if (needing.length === 0) sets['the files asked for later'].push(file);
    else sets[needing.length === 1 ? 'the files of one part each' : 'the files that parts share'].push(file);
  }
  return sets;
}

/** What stands on the page once every part has arrived. */
const PARTS = ['.map-root', '.legend', '.panel h2', '.map-list [data-adcode]', 'input[type="search"]'];

const isOfPage = (file: string) => filesOf(PAGE).includes(file);
const isDialog = (file: string) => filesOf(DIALOG).includes(file);
const isOfOlder = (file: string) => filesOf(CHANGES).includes(file);
/** Nobody else asks for it; without a graphics card it has to be asked for by name. */
const isExplorers = (file: string) => filesOf(EXPLORER).includes(file) && !filesOf(MAP).includes(file);

/** The page stands and works, and says that something is missing. */
async function expectPage(page: Page) {
  await expect(headline(page)).toBeVisible();
  await expect(page.locator('.first-paint svg, .map-root').first()).toBeVisible();
  const before = await headline(page).textContent();
  await slider(page).press('ArrowLeft');
  await expect(headline(page)).not.toHaveText(before!);
  await expect(page.locator('.part-failed, .notice').first()).toBeVisible();
}

test('the build names its late files', () => {
  for (const [name, files] of Object.entries(losses())) expect(files.length, name).toBeGreaterThan(0);
  expect(Object.values(losses()).flat().length).toBeGreaterThan(20);
});

for (const [name, files] of Object.entries(losses())) {
  test(`without ${name} the rest stands, and they come when asked for again`, async ({ page }) => {
    const lost = new Set<string>();
    const isLost = (url: URL) => files.some((file) => url.pathname.endsWith(file));
    await page.route(isLost, async (route) => {
      lost.add(route.request().url());
      await route.abort();
    });
    const version = files.some(isOfOlder) ? OLDER : undefined;
    const pinned = version === undefined ? '' : `&data=${version}`;
    await page.goto(`./?time=2021-06-18${files.some(isExplorers) ? '&renderer=explorer' : ''}${pinned}`);
    if (files.some(isDialog)) await page.locator('.dialog-open').click();
    await expect.poll(() => lost.size).toBe(files.length);
    await expectPage(page);
    await page.unroute(isLost);
    const retries = page.locator(
      ':is(.part-failed, .notice:is([data-code="late"], [data-code="share"])) button:first-of-type',
    );
    await expect(async () => {
      // At once: the dialog that comes with one of them covers the others.
      await retries.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      // A part that is being asked for has no button either: it counts when it is there.
      for (const part of PARTS) await expect(page.locator(part).first()).toBeVisible({ timeout: 2000 });
      await expect(retries).toHaveCount(0, { timeout: 500 });
    }).toPass();
    if (files.some(isDialog)) {
      await expect(page.locator('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await slider(page).press('ArrowLeft');
    await settled(page, 'time=2021-06-16', version === undefined ? {} : { version });
  });
}

/** What the dialog loads for a file of each format. */
const WRITERS = {
  pdf: ['node_modules/pdfkit/js/pdfkit.browser.mjs', 'src/drawing/pdf/pdfOf.ts'],
  report: ['src/drawing/report/reportPdf.ts'],
  'svg-outlined': ['src/drawing/svg/outlined.ts'],
} as const;

test('each file that is loaded to write a document may be lost: the dialog says so, and the next press brings it', async ({
  page,
}) => {
  expect(Object.values(WRITERS).flat().sort()).toEqual([...manifest[DIALOG]!.dynamicImports!].sort());
  await open(page, 'renderer=figure');
  await openShare(page);
  const isLoaded = (file: string) =>
    page.evaluate(
      (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
      file,
    );
  for (const [format, parts] of Object.entries(WRITERS)) {
    for (const file of parts.flatMap(filesOf)) {
      if (isOfPage(file) || (await isLoaded(file))) continue;
      await page.route(`**/${file}`, (route) => route.abort());
      await Promise.all([
        page.waitForEvent('requestfailed', (request) => request.url().endsWith(file)),
        fileButton(page, format).click(),
      ]);
      await expect(task(page).getByRole('alert'), file).toContainText(dialogText('en').failed.title);
      await page.unroute(`**/${file}`);
    }
    expect((await saved(page, format)).bytes.length, format).toBeGreaterThan(10_000);
    await expect(task(page).getByRole('alert')).toHaveCount(0);
  }
});
