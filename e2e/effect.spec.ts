import { open, settled, slider } from './support/map';
import { titleOf } from './support/record';
import { expect, keptTest as test } from './support/test';

test('the map changes from orders to the hash rate when asked, which loads then and not before', async ({
  page,
}) => {
  const series: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/series/')) series.push(request.url().split('/').at(-1)!);
  });
  await open(page, 'time=2020-09-15&renderer=figure');
  await page.getByText('All classes and signs').first().waitFor();
  expect(series).toEqual([]);
  await page.getByText('Hash rate', { exact: true }).click();
  await settled(page, 'time=2020-09-15&metric=hashrate&renderer=figure');
  expect(series).toEqual(['shares.json']);
  await expect(page.locator('.headline')).toHaveText(
    'September 2020: Sichuan has 61.1% of China’s reported hash rate',
  );
  await expect(page.locator('.legend-licence')).toContainText('CC BY-NC-SA 4.0');
  // The address brings the same page, and one without figures says so.
  await open(page, 'time=2021-07-02&metric=hashrate&renderer=figure');
  await expect(page.locator('.statement')).toContainText('That does not mean there was none');
});

test('under the slider the network stands on the same days, a page longer for it scrolls at every step, and a mark opens the card of its act', async ({
  page,
}) => {
  await open(page, 'time=2021-06-27&renderer=figure');
  await page.getByText('World hash rate', { exact: true }).click();
  await expect(page.locator('.effect-value')).toHaveText('27 June: 93.4 EH/s');
  const [hair, thumb] = await Promise.all(
    ['.effect-day', '.track-day'].map((line) => page.locator(line).boundingBox()),
  );
  expect(Math.abs(hair!.x + hair!.width / 2 - (thumb!.x + thumb!.width / 2))).toBeLessThanOrEqual(1.5);
  const step = await slider(page).evaluate((element) => {
    const { documentElement: root } = document;
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const { overflowY } = getComputedStyle(root);
    return { ready: root.dataset['ready'], overflowY, isLonger: root.scrollHeight > root.clientHeight };
  });
  expect(step).toEqual({ ready: 'false', overflowY: 'visible', isLonger: true });
  await page
    .getByRole('button', { name: titleOf('qh-2021-06-09-full-shutdown') })
    .first()
    .press('Enter');
  await settled(page, 'event=qh-2021-06-09-full-shutdown&strip=hashrate&renderer=figure');
});
