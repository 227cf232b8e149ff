import { DATA_VERSION } from '../support/record';
import {
  article,
  embedState,
  inside,
  mapTag,
  openHost,
  shows,
  keptTest as test,
  test as freshTest,
  type Sites,
} from '../support/host';
import { allHeard, ask, EAR, post, told } from '../support/talk';
import { expect, type Page } from '../support/test';

const OPENING = 'time=2021-06-18&lang=en&renderer=figure';
const EVENT = 'qh-2021-06-09-full-shutdown';

/** A host that listens, with the map and beside it a frame of somebody else's. */
async function openTalk(page: Page, sites: Sites, more = '') {
  const sibling = `<iframe title="Other" srcdoc="<p>Other</p>"></iframe>`;
  const map = mapTag(sites, `${OPENING}${more}`);
  const frame = await openHost(page, sites, `${EAR}${map}${sibling}`);
  await shows(frame, OPENING);
  await expect(frame.locator('.map-stage')).toBeVisible();
  return frame;
}

test('a host is told what is shown, how high it is, and what the reader opens and picks', async ({
  page,
  sites,
}) => {
  const frame = await openTalk(page, sites, '&childId=pym_7&region=nowhere');
  const height = await frame.evaluate(() =>
    Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height),
  );
  await expect.poll(async () => (await told(page, 'height')).at(-1)).toEqual({ height, width: 480 });
  const [rendered] = await told(page, 'vis.rendered');
  expect(rendered).toMatchObject({ state: embedState(OPENING), renderer: 'figure' });
  expect(rendered!.ms).toBeGreaterThan(0);
  expect(await told(page, 'error')).toEqual([{ code: 'param', message: 'region=nowhere' }]);

  await frame.getByRole('option', { name: /^Inner Mongolia/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page, 'region.select')).toEqual([{ id: 'CN-NM' }]);
  await frame.locator('.details [data-event] button').nth(1).click();
  await expect.poll(async () => (await told(page, 'event.open')).length).toBe(1);
  const [{ id: event } = { id: '' }] = await told(page, 'event.open');
  await expect
    .poll(async () => (await told(page, 'state')).at(-1)?.state)
    .toMatchObject({ time: '2021-06-18', select: 'CN-NM', event, lang: 'en' });
  const { url } = (await told(page, 'state')).at(-1)!;
  expect(url).toMatch(new RegExp(`^${sites.shared}/\\?.*event=${event}`));

  const all = (await allHeard(page)).filter(({ from }) => from === 0).map(({ data }) => data);
  for (const data of all) {
    if (typeof data === 'object' && data && 'source' in data)
      expect(data).toMatchObject({ source: 'cn-mining-map', v: 1, id: 'pym_7' });
  }
  expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(all).toContainEqual(`pymxPYMxpym_7xPYMxheightxPYMx${height}`);
});

freshTest('a map that cannot be ready within 15 seconds tells its host, once', async ({ page, sites }) => {
  await page.clock.install();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.abort();
  });
  const host = sites.put(article(`${EAR}${mapTag(sites, OPENING)}`));
  // Typefaces hold the load of the frame, and that its host's.
  await page.goto(host, { waitUntil: 'commit' });
  await expect.poll(async () => (await told(page, 'height')).length).toBeGreaterThan(0);
  // The clock also runs by itself meanwhile.
  await page.clock.fastForward(5_000);
  expect(await told(page, 'error')).toEqual([]);
  await page.clock.fastForward(10_000);
  await expect
    .poll(() => told(page, 'error'))
    .toEqual([{ code: 'timeout', message: expect.stringContaining('15 s') }]);
  release();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  freshTest('a map does what its host asks, and nothing that anyone else does', async ({ page, sites }) => {
    const frame = await openTalk(page, sites);
    // Somebody else's frame asks first: had it been heard, what follows would show.
    const sibling = await inside(page.locator('iframe').nth(1));
    await sibling.evaluate(() =>
      parent.frames[0]!.postMessage(
        { source: 'cn-mining-map', v: 1, type: 'setTheme', data: { theme: 'dark' } },
        '*',
      ),
    );
    await frame.evaluate(() =>
      postMessage({ source: 'cn-mining-map', v: 1, type: 'setLang', data: { lang: 'zh' } }, '*'),
    );
    const steps = [
      ['setTime', { time: '2021-06-09' }, 'time=2021-06-09'],
      ['select', { select: 'CN-QH' }, 'time=2021-06-09&select=CN-QH'],
      ['openEvent', { event: EVENT }, `time=2021-06-09&select=CN-QH&event=${EVENT}`],
    ] as const;
    for (const [type, data, query] of steps) {
      await ask(page, type, data);
      await shows(frame, query);
    }
    await expect(frame.locator(`[data-event="${EVENT}"][data-open="true"]`)).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
    await ask(page, 'setLang', { lang: 'zh' });
    await shows(frame, `${steps[2][2]}&lang=zh`);
    await ask(page, 'setTheme', { theme: 'dark' });
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    // What the host asked for is no news to it.
    expect(await told(page, 'region.select')).toEqual([]);
    expect(await told(page, 'event.open')).toEqual([]);

    // What it is told of late, once the state rests, must not pass for an answer.
    await expect.poll(async () => (await told(page, 'state')).at(-1)?.state['lang']).toBe('zh');
    const before = (await told(page, 'state')).length;
    await ask(page, 'getState');
    await expect.poll(async () => (await told(page, 'state')).length).toBe(before + 1);

    await ask(page, 'play');
    // The headline goes on naming the open event, by its own date.
    await expect(frame.locator('.headline')).not.toHaveText(/^2021年6月9日/);
    await ask(page, 'pause');
    await ask(page, 'getState');
    await expect
      .poll(async () => (await told(page, 'state')).at(-1)?.state['time'])
      .toMatch(/^2021-(0[6-9]|1)/);
    // An envelope of another version, and one for another map.
    await post(page, { source: 'cn-mining-map', v: 2, type: 'setLang', data: { lang: 'en' } });
    await post(page, { source: 'cn-mining-map', v: 1, id: 'x', type: 'setLang', data: { lang: 'en' } });
    await ask(page, 'openEvent', { event: '' });
    await ask(page, 'setTime', { time: '2021-07-14' });
    await shows(frame, 'time=2021-07-14&select=CN-QH&lang=zh');
    expect(await frame.locator('[data-part="version"]').textContent()).toContain(DATA_VERSION);
  });
});
