import { readFileSync } from 'node:fs';
import type { RecordIndex } from '../src/events/model';
import { zh } from '../src/i18n/messages/firstNotices.zh';
import { seen } from './support/host';
import { headline, look, notice, open, settled, slider } from './support/map';
import { DATA_VERSION } from './support/record';
import { dialog, openShare } from './support/share';
import { expect, test, type Page } from './support/test';

const OLD = '0123456789ab';
const RELEASED = '2026-01-05';
const QINGHAI = '630000';
/** A day on which only the current record has Qinghai's order. */
const DAY = '2021-06-10';

/** A file of the current record under the name of the old version. */
function oldFile(name: string): string {
  const path = new URL(`../public/data/${DATA_VERSION}/${name}`, import.meta.url);
  return readFileSync(path, 'utf8').replaceAll(DATA_VERSION, OLD);
}

/** The published record as it stood when Qinghai's order was dated three days later. */
function oldIndex(): RecordIndex {
  const index = JSON.parse(oldFile('index.json')) as RecordIndex;
  const later = '2021-06-12' as RecordIndex['events'][number]['date'];
  const isOrder = (id: string) => id === 'qh-2021-06-09-full-shutdown';
  return {
    ...index,
    events: index.events.map((event) =>
      isOrder(event.id) ? { ...event, date: later, announcedOn: later } : event,
    ),
    steps: index.steps.map((step) => (isOrder(step.event) ? { ...step, from: later } : step)),
  };
}

/** Publishes the old version beside the current one. */
async function publishOld(page: Page): Promise<void> {
  const versions = [
    { version: DATA_VERSION, date: '2026-11-22' },
    { version: OLD, date: RELEASED },
  ];
  await page.route('**/data/versions.json', (route) => route.fulfill({ json: versions }));
  await page.route(`**/data/${OLD}/*.json`, (route) => {
    const name = route.request().url().split('/').pop()!;
    const isIndex = name === 'index.json';
    return route.fulfill(
      isIndex ? { json: oldIndex() } : { contentType: 'application/json', body: oldFile(name) },
    );
  });
}

test.beforeEach(({ page }) => publishOld(page));

test('the page shows the version that its address pins, and goes on naming it', async ({ page }) => {
  const query = `time=${DAY}&renderer=figure`;
  await open(page, query);
  expect((await look(page, QINGHAI))?.fill).toBe('ordered');
  await open(page, `${query}&data=${OLD}`, { version: OLD });
  expect((await look(page, QINGHAI))?.fill).not.toBe('ordered');
  await expect(page.locator('.notice')).toHaveCount(0);
  await slider(page).press('ArrowRight');
  await slider(page).press('ArrowRight');
  await settled(page, 'time=2021-06-12&renderer=figure', { version: OLD });
  expect((await look(page, QINGHAI))?.fill).toBe('ordered');
  await expect(page).toHaveURL(new RegExp(`time=2021-06-12&renderer=figure&data=${OLD}$`));
  await openShare(page);
  await expect(dialog(page).getByRole('textbox', { name: /citation/i })).toHaveValue(
    new RegExp(`data=${OLD}`),
  );
});

test('a day of publication pins its version, on the page and in an embed alike', async ({ page }) => {
  await open(page, `time=${DAY}&renderer=figure&data=${RELEASED}`, { version: OLD });
  const onPage = (await seen(page.mainFrame())).headline;
  expect(await look(page, QINGHAI)).not.toMatchObject({ fill: 'ordered' });
  await page.goto(`./embed.html?time=${DAY}&renderer=figure&data=${RELEASED}`);
  await settled(page, `time=${DAY}&renderer=figure`, { version: OLD });
  const { drawn, headline: inEmbed } = await seen(page.mainFrame());
  expect(inEmbed).toBe(onPage);
  await page.goto(`./embed.html?time=${DAY}&renderer=figure`);
  await settled(page, `time=${DAY}&renderer=figure`);
  const now = await seen(page.mainFrame());
  expect(drawn[QINGHAI]).not.toBe(now.drawn[QINGHAI]);
  expect({ ...drawn, [QINGHAI]: '' }).toEqual({ ...now.drawn, [QINGHAI]: '' });
});

// In Chinese: a sentence has its words in both languages, or it does not compile.
test('the page names a version that nobody published, and shows its own', async ({ page }) => {
  await open(page, 'time=2021-06-18&lang=zh&renderer=figure&data=ffffffffffff', { lang: 'zh' });
  await expect(notice(page, 'version')).toBeInViewport({ ratio: 1 });
  await expect(notice(page, 'version')).toContainText(zh.version('ffffffffffff'));
  await expect(headline(page)).toBeVisible();
});
