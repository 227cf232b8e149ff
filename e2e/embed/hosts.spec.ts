import { changeLayer } from '../../src/layers/late';
import { eventsInView } from '../../src/state/eventsInView';
import { day } from '../../src/time/day';
import {
  type Sites,
  expectDay,
  expectExplorer,
  frameTag,
  inside,
  mapTag,
  openHost,
  scriptsOf,
  scriptTag,
  shows,
  keptTest as test,
  test as freshTest,
} from '../support/host';
import { record, stateOf } from '../support/record';
import { expectWhole, EAR } from '../support/talk';
import { expect, type Page } from '../support/test';
import { translate, wordsOf } from '../support/translate';

const REQUESTED = day('2019-11-06');
const QUERY = `time=${REQUESTED}&lang=en&renderer=figure`;

/** Opens `body` as an article and waits until the first frame shows the day asked for. */
async function openRequested(page: Page, sites: Sites, body: string) {
  const frame = await openHost(page, sites, body);
  await shows(frame, QUERY);
  return frame;
}

/** In the article `body` the first frame shows the day asked for, and all of its page. */
async function expectWholeDay(page: Page, sites: Sites, body: string) {
  await expectDay(await openRequested(page, sites, body), REQUESTED);
  await expectWhole(page);
}

test('a CMS that keeps four attributes and adds its own fragment: the day, and all of it within reach', async ({
  page,
  sites,
}) => {
  const map = mapTag(sites, `${QUERY}#?secret=Kq3vXb7mZ1`, {
    sandbox: 'allow-scripts',
    width: 600,
    height: 400,
  });
  // Its name is none of the four.
  const frame = await openRequested(page, sites, map.replace(' title="Map"', ''));
  await expectDay(frame, REQUESTED);
  // Nobody gives the frame its height: it must say that there is more, and let the reader go there.
  await expect(frame.locator('html')).toHaveAttribute('data-scrolls', '');
  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 40);
  await page.mouse.wheel(0, 2000);
  await expect(frame.locator('[data-part="version"]')).toBeInViewport({ ratio: 1 });
});

test('in a sandbox without an origin the table that the address asks for stands in the frame, no taller than that', async ({
  page,
  sites,
}) => {
  const query = 'tab=table&force=draft&lang=en&fit=1';
  const map = mapTag(sites, query, { sandbox: 'allow-scripts', width: 600, height: 560 });
  const frame = await openHost(page, sites, map);
  const { length } = eventsInView(record, stateOf('tab=table&force=draft'), null);
  await expect(frame.locator('.event-table tbody tr')).toHaveCount(length);
  await expect(frame.locator('.tabs a[aria-current]')).toHaveText('Table');
  const tallerBy = await frame.locator('html').evaluate((root) => root.scrollHeight - innerHeight);
  expect(tallerBy).toBeLessThanOrEqual(0);
  await frame.locator('.tabs').getByRole('link', { name: 'Map' }).click();
  await expect(frame.locator('.tab-content')).toHaveCount(0);
  await expect(frame.locator('[data-part="map"]')).toBeVisible();
});

test('a frame that is asked for the hash rate or a comparison is coloured by it: static in a sandbox, and on a page of its own', async ({
  page,
  sites,
}) => {
  const shares = 'time=2020-09-15&metric=hashrate&lang=en';
  const change = 'time=2021-05-21..2021-06-18&compare=change&lang=en';
  const frames = [
    mapTag(sites, `${shares}&static=1`, { sandbox: 'allow-scripts' }),
    frameTag(`${sites.shared}/d/2021-05-21/en/embed.html?${change}`),
  ];
  await openHost(page, sites, frames.join(''));
  const changed = changeLayer(day('2021-05-21')).on(record, day('2021-06-18')).caption('en').headline;
  for (const [at, [query, headline]] of [
    [shares, 'September 2020: Sichuan has 61.1% of China’s reported hash rate'] as const,
    [change, changed] as const,
  ].entries()) {
    const holder = page.locator('iframe').nth(at);
    await holder.scrollIntoViewIfNeeded();
    const frame = await inside(holder);
    await shows(frame, query, { notice: '' });
    await expect(frame.locator('.headline')).toHaveText(headline);
  }
  await page.locator('iframe').last().hover();
  await expectExplorer(page.locator('iframe').last());
});

test('a host that only knows the words of AMP gives the frame its height', async ({ page, sites }) => {
  const amp = `<script>addEventListener('message',function(e){if(e.data.sentinel==='amp'&&e.data.type==='embed-size')document.querySelector('iframe').style.height=e.data.height+'px'})</script>`;
  const map = mapTag(sites, QUERY, { height: 200, sandbox: 'allow-scripts' });
  await expectWholeDay(page, sites, `${amp}${map}`);
});

test('a host that isolates itself shows the map, the moving one too, in a sandbox and out of it', async ({
  page,
  sites,
}) => {
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const query = `time=${REQUESTED}&lang=en&renderer=explorer`;
  const maps = mapTag(sites, query) + mapTag(sites, query, { sandbox: 'allow-scripts' });
  await openHost(page, sites, maps, { headers });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  for (const at of [0, 1]) {
    const holder = page.locator('iframe').nth(at);
    await holder.scrollIntoViewIfNeeded();
    const frame = await inside(holder);
    await shows(frame, query, { renderer: 'explorer', notice: '' });
    await expectDay(frame, REQUESTED);
  }
});

test('in a shadow tree the frame shows its day and gets its height', async ({ page, sites }) => {
  const shadow = `<div id="host"></div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(mapTag(sites, QUERY))}</script>`;
  await expectWholeDay(page, sites, `${shadow}${scriptTag(sites)}`);
});

test('a frame that is not displayed asks for nothing more, and is whole once it is', async ({
  page,
  sites,
}) => {
  const map = mapTag(sites, QUERY);
  const frame = await openHost(page, sites, `<div hidden>${map}</div>${map}${scriptTag(sites)}`);
  await expect(frame.locator('.headline')).toContainText('6 November 2019');
  await expectExplorer(page.locator('iframe').last());
  expect(await scriptsOf(frame)).toEqual([]);
  await page.locator('div[hidden]').evaluate((element) => element.removeAttribute('hidden'));
  await shows(frame, QUERY);
  await expectDay(frame, REQUESTED);
  await expectWhole(page);
  await expect(frame.locator('.map-stage')).toBeVisible();
});

test('a frame that the browser translates goes on saying what one beside it says', async ({
  page,
  sites,
}) => {
  const map = mapTag(sites, QUERY);
  const frame = await openRequested(page, sites, map + map);
  const plain = await inside(page.locator('iframe').last());
  await expectExplorer(page.locator('iframe').first());
  await expectExplorer(page.locator('iframe').last());
  await translate(frame);
  for (const step of ['next', 'next', 'previous']) {
    for (const each of [frame, plain]) await each.locator(`[data-to="${step}"]`).click();
    const areAlike = async () => {
      const [words, expected] = await Promise.all([wordsOf(frame), wordsOf(plain)]);
      return expected.length > 10 && words.join('\n') === expected.join('\n');
    };
    await expect.poll(areAlike, step).toBe(true);
  }
});

test('a host that resizes and turns: whole at every width, the day and the choice kept, nothing sideways', async ({
  page,
  sites,
}) => {
  const chosen = `${QUERY}&select=CN-NM`;
  const body = `<style>iframe{width:100%}body{margin:0}</style>${mapTag(sites, chosen, { width: '100%' })}${scriptTag(sites)}`;
  const frame = await openHost(page, sites, body);
  for (const [width, height] of [
    [1000, 800],
    [640, 800],
    [345, 640],
    [320, 640],
    [375, 667],
    [667, 375],
  ] as const) {
    await page.setViewportSize({ width, height });
    await shows(frame, chosen);
    await expectWhole(page);
    const sideways = await frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(sideways, `${width} px`).toBe(0);
    await expectDay(frame, REQUESTED, { name: `${width} px` });
  }
});

test.describe('offline', () => {
  test.use({ allowedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

  freshTest(
    'offline before the map was wanted: its day moves all the same, and the explorer comes with the line',
    async ({ page, context, sites }) => {
      const below = `<div style="height:5000px"></div>${EAR}${mapTag(sites, QUERY)}`;
      const frame = await openHost(page, sites, below);
      await expect(frame.locator('.headline')).toContainText('6 November 2019');
      await context.setOffline(true);
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await expect(frame.locator('.notice[data-code="explorer"]')).toBeVisible();
      await frame.getByRole('button', { name: 'Later event' }).click();
      await expect(frame.locator('.headline')).not.toContainText('6 November 2019');
      await frame.getByRole('button', { name: 'Earlier event' }).click();
      await shows(frame, QUERY, { notice: 'explorer' });
      await expectDay(frame, REQUESTED);
      await context.setOffline(false);
      await expect(frame.locator('.map-stage')).toBeVisible();
      await shows(frame, QUERY, { notice: '' });
    },
  );
});
