import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chartText } from '../src/drawing/chart/text';
import { panelText } from '../src/panel/messages';
import { dialogText } from '../src/share/dialog/messages';
import { enter, headline, open, panel, settled, slider } from './support/map';
import { DATA_VERSION } from './support/record';
import { dialog, fileButton, openShare, preview, saved, task } from './support/share';
import type { Locator } from '@playwright/test';
import { expect, keptTest as test, type Page } from './support/test';

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
const DIALOG = 'src/pages/main/shareDialog.tsx';

/** The late parts of the page, and theirs. What the dialog loads is asked for, and told, inside it. */
function lateParts(): ReadonlySet<string> {
  const parts = new Set(manifest[PAGE] ? partsOf(PAGE) : []);
  for (const part of parts) if (part !== DIALOG) partsOf(part).forEach((each) => parts.add(each));
  return parts;
}
const PARTS = lateParts();
/** A part whose program others share from the start: the manifest names it by its file. */
const sharedPart = (name: string) => [...PARTS].find((part) => part.startsWith(`_${name}-`)) ?? '';
const LAYERS = 'src/layers/late.ts';
const OLDER = existsSync(`${DIST}/data`)
  ? readdirSync(`${DIST}/data`).find((name) => /^[0-9a-f]{12}$/.test(name) && name !== DATA_VERSION)
  : undefined;

/** A step of a reader through the page, and the late parts that it asks for first. Without a query or an act: that what came asks for. */
interface Step {
  /** Each part, and what stands on the page once it has arrived; null for what nobody sees. */
  readonly parts: Readonly<Record<string, string | null>>;
  /** The address that asks for them, of the day that the page was opened with. */
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const unfold = (title: string) => (page: Page) => panel(page).getByRole('button', { name: title }).click();
const { after } = chartText('en');

/** How a reader comes to every part, but for those that only the opening of another page asks for. */
const VISIT: readonly Step[] = [
  {
    query: 'time=2021-06-18',
    parts: {
      'src/map/MapView.tsx': '.map-root',
      'src/map/camera/gestures.ts': null,
      'src/pages/main/LegendArea.tsx': '.legend',
      'src/panel/Panel.tsx': '.panel h2',
      'src/map/list/RegionList.tsx': '.map-list [data-adcode]',
      'src/panel/search/Search.tsx': 'input[type="search"]',
      'src/pages/main/print/mountSheet.tsx': null,
    },
  },
  { act: unfold(after.title), parts: { 'src/panel/aftermath/AftermathParts.tsx': '.outcome-list' } },
  { act: unfold(panelText('en').article.title), parts: { 'src/ui/LoadedCharts.tsx': '.charts-beside' } },
  {
    query: 'time=2021-06-18&strip=hashrate',
    parts: { 'src/timeline/effect/EffectStrip.tsx': '.effect-strip' },
  },
  { query: 'time=2021-05-21..2021-06-18', parts: { [sharedPart('SaveCsv')]: '.panel .save-csv' } },
  { query: 'time=2021-06-18&force=draft', parts: { 'src/pages/main/Filtered.tsx': '.filtered' } },
  {
    query: 'time=2021-06-18&select=510000',
    act: unfold(after.share),
    parts: { 'src/panel/aftermath/PlaceShareChart.tsx': '.panel .chart-figure' },
  },
  {
    query: 'time=2021-05-21..2021-06-18&compare=change',
    parts: { [LAYERS]: '.compare-option[aria-pressed="true"]' },
  },
  { parts: { 'src/panel/change/ChangeView.tsx': '.change-view' } },
  {
    query: 'time=2021-05-21..2021-06-18&compare=side',
    parts: { 'src/pages/main/side/SideMaps.tsx': '.side-maps' },
  },
  {
    query: 'time=2021-06-18&region=CN-SC&story=summer-2021&step=the-26',
    parts: { 'src/pages/main/StoryPart.tsx': '.story-progress' },
  },
  { query: 'time=2021-06-18&tab=table', parts: { 'src/pages/main/tab/TabView.tsx': '.event-table' } },
  {
    query: 'time=2021-06-18',
    act: (page) => page.locator('.dialog-open').click(),
    parts: { [DIALOG]: 'dialog[open]' },
  },
];

/**
 * A page that is opened for a comparison, of an older record, with the explorer: without a graphics card nobody else asks for
 * it.
 */
const OLDER_VISIT: readonly Step[] = [
  {
    query: `time=2021-05-21..2021-06-18&compare=change&renderer=explorer&data=${OLDER}`,
    parts: { [LAYERS]: '.compare-option[aria-pressed="true"]', 'src/pages/main/tellChanges.ts': null },
  },
  { parts: { 'src/map/explorer/index.ts': '[data-renderer="explorer"]' } },
];

const fileOf = (part: string) => manifest[part]?.file ?? '';

/** The files of the parts that `steps` ask for, without those that the page has loaded before. */
function lateFilesOf(steps: readonly Step[]): readonly string[] {
  const atOnce = manifest[PAGE] ? filesOf(PAGE) : [];
  const late = steps.flatMap(({ parts }) => Object.keys(parts).flatMap(filesOf));
  return [...new Set(late)].filter((file) => !atOnce.includes(file));
}

/** How a part is lost: each of its files is of one of these kinds, and the others arrive. */
const KINDS: Readonly<Record<string, (file: string) => boolean>> = {
  'programs of its own': (file) => [...PARTS].some((part) => fileOf(part) === file),
  'programs of several parts': (file) =>
    file.endsWith('.js') && ![...PARTS].some((part) => fileOf(part) === file),
  'style sheets': (file) => file.endsWith('.css'),
};

interface Loss {
  /** What has been refused so far. */
  readonly lost: ReadonlySet<string>;
  /** From now on what has been refused arrives. */
  readonly mend: () => Promise<unknown>;
}

/**
 * Refuses each of `files` until it was asked for and `mend` is called. The browser itself refuses them: a route would switch off
 * its cache, and loading all other files anew is most of the work of these tests.
 */
async function lose(page: Page, files: readonly string[]): Promise<Loss> {
  const lost = new Set<string>();
  const session = await page.context().newCDPSession(page);
  const mend = () =>
    session.send('Network.setBlockedURLs', {
      urls: files.filter((file) => !lost.has(file)).map((file) => `*/${file}*`),
    });
  page.on('requestfailed', (request) => {
    const file = files.find((each) => new URL(request.url()).pathname.endsWith(`/${each}`));
    if (file !== undefined) lost.add(file);
  });
  await session.send('Network.enable');
  await mend();
  return { lost, mend };
}

/** What offers to ask again for something that is missing. */
const retries = (page: Page) =>
  page.locator(
    ':is(.part-failed, .notice:is([data-code="late"], [data-code="layer"], [data-code="share"])) button:first-of-type',
  );

/** The page stands, works, and says of at least `count` parts that they are missing. */
async function expectPage(page: Page, shown: Locator, count: number) {
  await expect(
    page.locator('.first-paint svg, .map-root, .side-maps, .tab-view, .part-failed').first(),
  ).toBeVisible();
  await expect.poll(() => retries(page).count()).toBeGreaterThanOrEqual(count);
  const said = () => shown.evaluate((element) => (element as HTMLInputElement).value ?? element.textContent);
  // The map is cut at its edges: what follows or precedes it can be read and pressed.
  await shown.click({ trial: true });
  const before = await said();
  await slider(page).press('ArrowLeft');
  await expect.poll(said).not.toBe(before);
}

/** Takes the steps of a reader on a page that loses each file of `kind` when it is first asked for. */
async function visit(page: Page, steps: readonly Step[], kind: string): Promise<void> {
  const files = lateFilesOf(steps).filter(KINDS[kind]!);
  const { lost, mend } = await lose(page, files);
  let address = '';
  for (const [nth, { parts, query, act }] of steps.entries()) {
    const names = Object.keys(parts).join(', ');
    const losing = lateFilesOf([{ parts }]).filter((file) => files.includes(file) && !lost.has(file));
    if (query !== undefined) {
      address = query;
      await (nth === 0 ? page.goto(`./?${address}`) : enter(page, address));
    }
    await act?.(page);
    if (losing.length > 0) {
      const own = Object.keys(parts).filter((part) => parts[part] !== null && losing.includes(fileOf(part)));
      // A tab brings its own headline.
      const shown = query?.includes('tab=') ? slider(page) : headline(page);
      await expectPage(page, shown, Math.max(own.length, 1));
      // The day has moved: the next step starts from the day of this one, and a story is left then.
      await enter(page, address);
    }
    await expect(async () => {
      await mend();
      // At once: the dialog that comes with one of them covers the others.
      await retries(page).evaluateAll((buttons) =>
        buttons.forEach((button) => (button as HTMLElement).click()),
      );
      for (const shows of Object.values(parts)) {
        // A part that is being asked for has no button either: it counts when it is there.
        if (shows !== null) await expect(page.locator(shows).first(), names).toBeVisible({ timeout: 2000 });
      }
      expect(
        losing.filter((file) => !lost.has(file)),
        names,
      ).toEqual([]);
      await expect(retries(page), names).toHaveCount(0, { timeout: 500 });
    }).toPass();
  }
  expect([...lost].sort()).toEqual([...files].sort());
  // A part may stand there without its style.
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].map(({ href, cssRules }) => (cssRules.length > 0 ? href : null)),
  );
  const isBare = (file: string) => file.endsWith('.css') && !sheets.some((href) => href?.endsWith(file));
  expect(files.filter(isBare)).toEqual([]);
}

test('the build names its late files, and a reader comes to every part', () => {
  expect(lateFilesOf([...VISIT, ...OLDER_VISIT]).length).toBeGreaterThan(20);
  const visited = [...VISIT, ...OLDER_VISIT].flatMap(({ parts }) => Object.keys(parts));
  expect([...new Set(visited)].sort()).toEqual([...PARTS].sort());
});

for (const kind of Object.keys(KINDS)) {
  test(`where late parts lose ${kind} the rest stands, and each comes when asked for again`, async ({
    page,
  }) => {
    await visit(page, VISIT, kind);
    await page.keyboard.press('Escape');
    await slider(page).press('ArrowLeft');
    await settled(page, 'time=2021-06-17');
  });
}

test('so do the parts of a page that is opened for a comparison, of an older record and with the explorer', async ({
  page,
}) => {
  await visit(page, OLDER_VISIT, 'programs of its own');
  await slider(page).press('ArrowLeft');
  const query = OLDER_VISIT[0]!.query!.replace('06-18', '06-17');
  await settled(page, query, { version: OLDER! });
});

/** What the dialog loads for a file of each format. */
const WRITERS = {
  pdf: ['node_modules/pdfkit/js/pdfkit.browser.mjs', 'src/drawing/pdf/pdfOf.ts'],
  report: ['src/drawing/report/reportPdf.ts'],
  'svg-outlined': ['src/drawing/svg/outlined.ts'],
  handout: ['src/story/stepCharts.ts', 'src/drawing/report/handoutPdf.ts'],
  gif: ['src/share/dialog/make/animation.ts'],
} as const;
const CHART = 'src/share/dialog/make/chart.ts';

test('each file that is loaded to write a document may be lost: the dialog says so, and the next press brings it', async ({
  page,
}) => {
  const parts = [...Object.values(WRITERS).flat(), CHART];
  expect(parts.sort()).toEqual([...manifest[DIALOG]!.dynamicImports!].sort());
  // A story has formats of its own, and so has a stretch of days.
  await open(page, 'time=2021-06-16..2021-06-18&region=CN-SC&story=summer-2021&step=the-26&renderer=figure');
  await openShare(page);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = [...new Set(parts.flatMap(filesOf))].filter(
    (file) => !loaded.some((address) => address.endsWith(file)),
  );
  const { lost, mend } = await lose(page, files);
  for (const [format, programs] of Object.entries(WRITERS)) {
    for (const program of programs) {
      await Promise.all([
        page.waitForEvent('requestfailed', (request) => request.url().endsWith(fileOf(program))),
        fileButton(page, format).click(),
      ]);
      await expect(task(page).getByRole('alert'), program).toContainText(dialogText('en').failed.title);
      await mend();
    }
    expect((await saved(page, format)).bytes.length, format).toBeGreaterThan(10_000);
    await expect(task(page).getByRole('alert')).toHaveCount(0);
  }
  await dialog(page).getByLabel(dialogText('en').settings.figure).selectOption('network');
  await expect(dialog(page).locator('.dialog-failed')).toContainText(dialogText('en').failed.title);
  await mend();
  await dialog(page).locator('.dialog-failed button').click();
  await expect(preview(page)).toBeVisible();
  expect([...lost].sort()).toEqual([...files].sort());
});
