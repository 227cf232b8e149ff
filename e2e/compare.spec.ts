import { expectAccessible } from './support/axe';
import { headline, open, panel } from './support/map';
import { titleOf } from './support/record';
import { expect, keptTest as test } from './support/test';

test('two days compared: what changed and why, both days side by side, and back, at every width', async ({
  page,
}) => {
  await open(page, 'time=2021-05-20..2021-07-01&renderer=figure');
  const way = (name: string) => page.getByRole('group', { name: /^Compare/ }).getByRole('button', { name });
  await way('What changed').press('Enter');
  await expect(headline(page)).toContainText('tightened');
  await expect(panel(page).getByRole('heading', { name: /^What changed/ })).toBeVisible();
  await expect(panel(page)).toContainText(titleOf('qh-2021-06-09-full-shutdown'));
  expect(new URL(page.url()).searchParams.get('compare')).toBe('change');
  await expectAccessible(page, 'what changed', 'main');

  await way('Side by side').click();
  const maps = page.locator('.side-map');
  await expect(maps).toHaveCount(2);
  // The rest of the page is as it was a moment ago.
  await expectAccessible(page, 'side by side', '.map-area');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.goBack();
  await expect(maps).toHaveCount(0);
  await expect(headline(page)).toContainText('tightened');
});
