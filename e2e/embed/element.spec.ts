import { frameTitle } from '../../src/words/frameTitle';
import { day } from '../../src/time/day';
import {
  article,
  expectDay,
  inside,
  scriptTag,
  shows,
  keptTest as test,
  test as freshTest,
} from '../support/host';
import { expectWhole } from '../support/talk';
import { expect, type Page } from '../support/test';

const fallback = '<a href="https://map.example/">The map</a>';
const frameIn = (page: Page, at = 0) => page.locator('cn-mining-map').nth(at).locator('iframe');
const setAttribute = (page: Page, name: string, value: string) =>
  page
    .locator('cn-mining-map')
    .first()
    .evaluate((map, [key, to]) => map.setAttribute(key, to), [name, value] as const);

test('<cn-mining-map>: its attributes are the address, a changed one changes the map, with no step for Back', async ({
  page,
  sites,
}) => {
  const map = `<cn-mining-map time="2021-06-18" select="CN-NM" renderer="figure" hidecontrols>${fallback}</cn-mining-map>`;
  await page.goto(sites.put(article(`${map}${scriptTag(sites)}`)));
  const steps = await page.evaluate(() => history.length);
  const first = await inside(frameIn(page));
  await shows(first, 'time=2021-06-18&select=CN-NM');
  await expectDay(first, day('2021-06-18'));
  await expect(first.locator('html')).toHaveAttribute('data-hide-controls', '');
  await expect(page.getByRole('link', { name: 'The map' })).toBeHidden();
  await expectWhole(page, 'cn-mining-map iframe');

  // A message is enough: the same page stays in the frame.
  await first.evaluate(() => Object.assign(window, { same: true }));
  await setAttribute(page, 'time', '2019-11-06');
  await setAttribute(page, 'lang', 'zh');
  await shows(first, 'time=2019-11-06&select=CN-NM&lang=zh');
  await expectDay(first, day('2019-11-06'), { lang: 'zh' });
  expect(await first.evaluate(() => 'same' in window)).toBe(true);
  await expect(frameIn(page)).toHaveAttribute('title', frameTitle('zh', day('2019-11-06')));

  // How the map is shown is not for messages: a new frame in its place.
  await setAttribute(page, 'plain', '');
  await expect(frameIn(page)).toHaveAttribute('src', /[?&]plain=/);
  const second = await inside(frameIn(page));
  await shows(second, 'time=2019-11-06&select=CN-NM&lang=zh');
  await expect(second.locator('.head')).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('many maps on a page, the script loaded three times: each its own, one frame each, no names left behind', async ({
  page,
  sites,
}) => {
  const days = ['2017-09-04', '2019-11-06', '2021-06-09'].map(day);
  const maps = days.map((on) => `<cn-mining-map time="${on}" renderer="figure" static></cn-mining-map>`);
  const before = '<script>var names=Object.getOwnPropertyNames(window)</script>';
  await page.goto(sites.put(article(`${before}${scriptTag(sites)}${maps.join('')}${scriptTag(sites)}`)));
  await page.addScriptTag({ url: `${sites.shared}/embed.js?again` });
  for (const [at, on] of days.entries()) {
    await frameIn(page, at).scrollIntoViewIfNeeded();
    const frame = await inside(frameIn(page, at));
    await shows(frame, `time=${on}`);
    await expectDay(frame, on, { name: `map ${at + 1}` });
    await expect(page.locator('cn-mining-map').nth(at).locator('iframe')).toHaveCount(1);
  }
  const added = await page.evaluate(() => {
    const known = (window as unknown as { names: string[] }).names;
    // Frames stand on the window by number.
    return Object.getOwnPropertyNames(window).filter((name) => !known.includes(name) && !/^\d+$/.test(name));
  });
  expect(added).toEqual([]);
});

test.describe('where the map cannot come', () => {
  test.use({ allowedErrors: [/ERR_FAILED|ERR_BLOCKED_BY_CLIENT|Failed to load resource/] });

  freshTest(
    'what the element holds stays to be seen and used: without the frame, and without the script',
    async ({ page, sites }) => {
      const body = article(`<cn-mining-map time="2021-06-18">${fallback}</cn-mining-map>${scriptTag(sites)}`);
      for (const missing of ['embed.html', 'embed.js']) {
        await page.route(`**/${missing}*`, (route) => route.abort());
        const failed = page.waitForEvent('requestfailed');
        await page.goto(sites.put(body));
        await failed;
        await expect(page.getByRole('link', { name: 'The map' }), missing).toBeVisible();
        await page.getByRole('link', { name: 'The map' }).click({ trial: true });
      }
    },
  );
});
