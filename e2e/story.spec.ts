import { expectAccessible, leaveFirstEntries } from './support/axe';
import { open, settled } from './support/map';
import { expect, keptTest as test, test as freshTest } from './support/test';

const STORY = 'summer-2021';
const STEP = 'time=2021-06-18&region=CN-SC';

test('on a phone a story is told below the map by keyboard alone, a step a history entry, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `${STEP}&story=${STORY}&step=the-26&lang=en&renderer=figure`);
  const story = page.locator('.story');
  await expect(story.getByRole('heading', { level: 2 })).toHaveText('Sichuan’s list of 26');
  await story.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await settled(page, 'time=2021-06-19&region=CN-SC&lang=en', { renderer: 'figure' });
  await expect(story.getByRole('heading', { level: 2 })).toHaveText('The hour the power went');
  await expect(story.locator('[aria-live]')).toContainText('Step 8 of 12');
  await expect(story.locator('.sources a').first()).toBeVisible();

  const [map, words] = await Promise.all(
    ['.map-place', '.story'].map((part) => page.locator(part).boundingBox()),
  );
  expect(words!.y).toBeGreaterThanOrEqual(map!.y + map!.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page, 'story', '.story');

  await page.goBack();
  await settled(page, `${STEP}&lang=en`, { renderer: 'figure' });
  await expect(page).toHaveURL(/step=the-26/);
});

test('a story’s page brings the step that its address names, fits the narrowest width, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`./story/${STORY}/en/?step=the-26`);
  await expect(page).toHaveURL(/\?step=the-26#the-26$/);
  await expect(page.locator('#the-26 .story-text')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // A step with a chart and one with none show the form of all.
  const others = page.locator('.story-step:not(#where-machines-stood, #the-26)');
  await others.evaluateAll((steps) => steps.forEach((step) => step.remove()));
  await leaveFirstEntries(page);
  await expectAccessible(page, 'the page of a story', 'main');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  freshTest('a story’s page tells every step with its figure at the narrowest width', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./story/${STORY}/zh/#the-26`);
    const steps = page.locator('.story-step');
    await expect(steps).toHaveCount(12);
    for (const part of ['.story-text', '.map', '.legend-rows', '.story-headline', '.sources li'])
      await expect(steps.nth(6).locator(part).first()).toBeVisible();
    await expect(steps.nth(6).locator('.story-text')).toBeInViewport();
  });
});
