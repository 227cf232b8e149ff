import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chartText } from '../src/drawing/chart/text';
import { panelText } from '../src/panel/messages';
import { dialogText } from '../src/share/dialog/messages';
import { headline, open, panel, settled, slider } from './support/map';
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
const MAP = 'src/map/MapView.tsx';
const EXPLORER = 'src/map/explorer/index.ts';
const STRIP = 'src/timeline/effect/EffectStrip.tsx';
const LEGEND = 'src/pages/main/LegendArea.tsx';
const PANEL = 'src/panel/Panel.tsx';
const LIST = 'src/map/list/RegionList.tsx';
const VIEW = 'src/pages/main/views/View.tsx';
const CHANGE_VIEW = 'src/panel/change/ChangeView.tsx';
const AFTERMATH = 'src/panel/aftermath/AftermathParts.tsx';
const PLACE_SHARE = 'src/panel/aftermath/PlaceShareChart.tsx';

/** The late parts of the page, and theirs. What the dialog loads is asked for, and told, inside it. */
function lateParts(): readonly string[] {
  const parts = new Set(manifest[PAGE] ? partsOf(PAGE) : []);
  for (const part of parts) if (part !== DIALOG) partsOf(part).forEach((each) => parts.add(each));
  return [...parts];
}
const PARTS = lateParts();
/** The program of comparisons is shared with the embedded map, so that the manifest names it by its file. */
const CHANGE = PARTS.find((part) => part.startsWith('_change-')) ?? '';
const OLDER = existsSync(`${DIST}/data`)
  ? readdirSync(`${DIST}/data`).find((name) => /^[0-9a-f]{12}$/.test(name) && name !== DATA_VERSION)
  : undefined;

interface Opened {
  /** What the address asks for; nothing for what the page of a day asks for by itself. */
  readonly query?: Readonly<Record<string, string>>;
  readonly act?: (page: Page) => Promise<void>;
  /** What stands on the page once the part has arrived. */
  readonly shows?: string;
  /** The parts that have arrived before this one is asked for, or that it takes the place of. */
  readonly apart?: readonly string[];
}

const unfold = (title: string) => (page: Page) => panel(page).getByRole('button', { name: title }).click();
const { after } = chartText('en');
const RANGE = '2021-05-21..';
const BESIDE_A_VIEW = [MAP, LEGEND, PANEL, LIST, 'src/pages/main/StoryPart.tsx'];

/** How a reader opens each part. A part without an entry must come with the page of a day. */
const OPENED: Readonly<Record<string, Opened>> = {
  [MAP]: { shows: '.map-root' },
  [LEGEND]: { shows: '.legend' },
  [PANEL]: { shows: '.panel h2' },
  [LIST]: { shows: '.map-list [data-adcode]' },
  'src/panel/search/Search.tsx': { shows: 'input[type="search"]' },
  'src/pages/print/mountSheet.tsx': { apart: [MAP] },
  // Nobody else asks for it; without a graphics card it has to be asked for by name.
  [EXPLORER]: { query: { renderer: 'explorer' } },
  [DIALOG]: { act: (page) => page.locator('.dialog-open').click(), shows: 'dialog[open]' },
  // Its step says what the rest of the page shows; where the day moves on, the story is left.
  'src/pages/main/StoryPart.tsx': {
    query: { region: 'CN-SC', story: 'summer-2021', step: 'the-26' },
    apart: [STRIP, CHANGE, CHANGE_VIEW, AFTERMATH, EXPLORER],
  },
  [STRIP]: { query: { strip: 'hashrate' }, shows: '.effect-strip' },
  'src/pages/main/Filtered.tsx': { query: { force: 'draft' }, shows: '.filtered' },
  [VIEW]: { query: { tab: 'table' }, shows: '.event-table', apart: BESIDE_A_VIEW },
  [CHANGE]: { query: { from: RANGE, compare: 'change' }, shows: '.compare-option[aria-pressed="true"]' },
  [CHANGE_VIEW]: {
    query: { from: RANGE, compare: 'change' },
    shows: '.change-view',
    apart: [CHANGE],
  },
  'src/pages/main/side/SideMaps.tsx': {
    query: { from: RANGE, compare: 'side' },
    shows: '.side-maps',
    apart: [CHANGE, MAP],
  },
  [AFTERMATH]: { act: unfold(after.title), shows: '.outcome-list' },
  [PLACE_SHARE]: {
    query: { select: '510000' },
    act: unfold(after.share),
    shows: '.panel .chart-figure',
    apart: [CHANGE_VIEW, AFTERMATH],
  },
  'src/ui/LoadedCharts.tsx': {
    act: unfold(panelText('en').article.title),
    shows: '.charts-beside',
    apart: [CHANGE_VIEW, AFTERMATH, PLACE_SHARE],
  },
  // No other part is lost beside it: the page shows another record.
  'src/pages/main/tellChanges.ts': { ...(OLDER && { query: { data: OLDER } }), apart: PARTS },
};
const isOfDay = (part: string) => !OPENED[part]?.query && !OPENED[part]?.act;

/** `part`, with all that has to be there, or away, before it is asked for. */
function withApart(part: string, seen = new Set<string>()): Set<string> {
  if (seen.has(part)) return seen;
  seen.add(part);
  const isPages = partsOf(PAGE).includes(part);
  const loaders = isPages ? [] : PARTS.filter((each) => partsOf(each).includes(part));
  for (const each of [...loaders, ...(OPENED[part]?.apart ?? [])]) withApart(each, seen);
  return seen;
}

interface Loss {
  readonly files: readonly string[];
  /** The parts that the page is opened for. */
  readonly opened: ReadonlySet<string>;
}

const queryOf = (opened: Iterable<string>) =>
  Object.assign({}, ...[...opened].map((part) => OPENED[part]?.query)) as Record<string, string>;

/** Whether one address can ask for all that is opened, and no part of that page waits for two of the files. */
function isOneLoad({ files, opened }: Loss): boolean {
  const query = queryOf(opened);
  const isMet = (part: string) =>
    Object.entries(OPENED[part]?.query ?? {}).every(([name, value]) => query[name] === value);
  const asked = [...PARTS.filter(isOfDay), ...opened];
  const waiting = files.flatMap((file) => {
    const parts = asked.filter((part) => filesOf(part).includes(file));
    return [...new Set(parts.flatMap((part) => [...withApart(part)]))];
  });
  return [...opened].every(isMet) && new Set(waiting).size === waiting.length;
}

/** Late files in sets of which no part needs two: each set is lost in one page load. */
function losses(): readonly Loss[] {
  const atOnce = new Set(manifest[PAGE] ? filesOf(PAGE) : []);
  // Those of the page of a day first: a file that it needs is lost there.
  const parts = [...PARTS.filter(isOfDay), ...PARTS.filter((part) => !isOfDay(part))];
  const sets: Loss[] = [];
  const needing = (file: string) => parts.filter((part) => filesOf(part).includes(file)).length;
  // What most parts need first: fewer sets.
  for (const file of [...new Set(parts.flatMap(filesOf))].sort((a, b) => needing(b) - needing(a))) {
    if (atOnce.has(file)) continue;
    const opener = parts.find((part) => filesOf(part).includes(file))!;
    const adding = (set: Loss): Loss => ({
      files: [...set.files, file],
      opened: new Set(isOfDay(opener) ? set.opened : [...set.opened, opener]),
    });
    const at = sets.findIndex((set) => isOneLoad(adding(set)));
    if (at < 0) sets.push(adding({ files: [], opened: new Set() }));
    else sets[at] = adding(sets[at]!);
  }
  return sets;
}

/** What stands on the page that was opened for `opened` once every part has arrived. */
function shownFor(opened: ReadonlySet<string>): readonly string[] {
  const away = new Set([...opened].flatMap((part) => OPENED[part]?.apart ?? []));
  const parts = [...PARTS.filter((part) => isOfDay(part) && !away.has(part)), ...opened];
  return [...new Set(parts)].flatMap((part) => OPENED[part]?.shows ?? []);
}

/** The address that asks for what `opened` needs, on `day` or a range that ends there. */
function addressOf(opened: Iterable<string>, day: string): string {
  const { from = '', ...query } = queryOf(opened);
  return Object.entries({ time: from + day, ...query })
    .map((entry) => entry.join('='))
    .join('&');
}

/**
 * Lets none of `files` arrive until the returned function is called. The browser itself refuses them: a route would switch off
 * its cache, and loading all other files anew is most of the work of these tests.
 */
async function lose(page: Page, files: readonly string[]): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: files.map((file) => `*/${file}*`) });
  return () => session.detach();
}

/** The page stands and works, and says that something is missing. */
async function expectPage(page: Page, retries: Locator, opened: ReadonlySet<string>) {
  await expect(page.locator('.first-paint svg, .map-root, .view-area, .part-failed').first()).toBeVisible();
  await expect(retries.first()).toBeVisible();
  // A view brings its own headline.
  const shown = opened.has(VIEW) ? slider(page) : headline(page);
  await expect(shown).toBeVisible();
  const said = () => shown.evaluate((element) => (element as HTMLInputElement).value ?? element.textContent);
  const before = await said();
  await slider(page).press('ArrowLeft');
  await expect.poll(said).not.toBe(before);
}

test('the build names its late files', () => {
  expect(losses().flatMap(({ files }) => files).length).toBeGreaterThan(20);
  expect(Object.keys(OPENED).filter((part) => !PARTS.includes(part))).toEqual([]);
});

for (const { files, opened } of losses()) {
  test(`without ${files.map((file) => file.split('/').pop()).join(', ')} the rest stands, and it comes when asked for again`, async ({
    page,
  }) => {
    const lost = new Set<string>();
    page.on('requestfailed', (request) => lost.add(new URL(request.url()).pathname.split('/').pop()!));
    const mend = await lose(page, files);
    await page.goto(`./?${addressOf(opened, '2021-06-18')}`);
    for (const part of opened) await OPENED[part]?.act?.(page);
    await expect.poll(() => [...lost].sort()).toEqual(files.map((file) => file.split('/').pop()).sort());
    const retries = page.locator(
      ':is(.part-failed, .notice:is([data-code="late"], [data-code="share"])) button:first-of-type',
    );
    await expectPage(page, retries, opened);
    await mend();
    await expect(async () => {
      // At once: the dialog that comes with one of them covers the others.
      await retries.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      // A part that is being asked for has no button either: it counts when it is there.
      for (const part of shownFor(opened))
        await expect(page.locator(part).first()).toBeVisible({ timeout: 2000 });
      await expect(retries).toHaveCount(0, { timeout: 500 });
    }).toPass();
    if (opened.has(DIALOG)) await page.keyboard.press('Escape');
    await slider(page).press('ArrowLeft');
    const version = queryOf(opened)['data'];
    const left = addressOf(opened, '2021-06-16').replace(/&(story|step)=[^&]*/g, '');
    await settled(page, left, version === undefined ? {} : { version });
  });
}

/** What the dialog loads for a file of each format. */
const WRITERS = {
  pdf: ['node_modules/pdfkit/js/pdfkit.browser.mjs', 'src/drawing/pdf/pdfOf.ts'],
  report: ['src/drawing/report/reportPdf.ts'],
  'svg-outlined': ['src/drawing/svg/outlined.ts'],
  handout: ['src/drawing/report/handoutPdf.ts'],
} as const;
const CHART = 'src/share/dialog/make/chart.ts';

test('each file that is loaded to write a document may be lost: the dialog says so, and the next press brings it', async ({
  page,
}) => {
  const files = [CHART, ...Object.values(WRITERS).flat()];
  expect(files.sort()).toEqual([...manifest[DIALOG]!.dynamicImports!].sort());
  // A story has formats of its own.
  await open(page, 'time=2021-06-18&region=CN-SC&story=summer-2021&step=the-26&renderer=figure');
  await openShare(page);
  const isLoaded = (file: string) =>
    page.evaluate(
      (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
      file,
    );
  for (const [format, parts] of Object.entries(WRITERS)) {
    for (const file of parts.flatMap(filesOf)) {
      if (filesOf(PAGE).includes(file) || (await isLoaded(file))) continue;
      const mend = await lose(page, [file]);
      await Promise.all([
        page.waitForEvent('requestfailed', (request) => request.url().endsWith(file)),
        fileButton(page, format).click(),
      ]);
      await expect(task(page).getByRole('alert'), file).toContainText(dialogText('en').failed.title);
      await mend();
    }
    expect((await saved(page, format)).bytes.length, format).toBeGreaterThan(10_000);
    await expect(task(page).getByRole('alert')).toHaveCount(0);
  }
  const mend = await lose(page, [manifest[CHART]!.file]);
  await dialog(page).getByLabel(dialogText('en').settings.figure).selectOption('network');
  await expect(dialog(page).locator('.dialog-failed')).toContainText(dialogText('en').failed.title);
  await mend();
  await dialog(page).locator('.dialog-failed button').click();
  await expect(preview(page)).toBeVisible();
});
