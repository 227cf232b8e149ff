import { article, mapTag, openHost, scriptTag, shows, test } from '../support/host';
import { ask } from '../support/talk';
import { expect } from '../support/test';

const OPENING = 'time=2021-06-18&lang=en&renderer=explorer';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('used thoroughly, the embed keeps nothing, asks nobody else, takes no focus, starts nothing and leaves Back alone', async ({
  page,
  context,
  sites,
}) => {
  const surprises: string[] = [];
  page.on('dialog', (dialog) => {
    surprises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (opened) => surprises.push(`page: ${opened.url()}`));
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    // Even a look is refused in many frames.
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, { get: () => void kept.push(store) });
    const set = (value: string) => void kept.push(value);
    Object.defineProperty(document, 'cookie', { get: () => '', set });
  });
  const before = sites.put(article('<p>Where the reader comes from</p>'));
  await page.goto(before);
  const map = mapTag(sites, OPENING, { height: 1100 });
  const comments = '<input autofocus aria-label="Comment">';
  const frame = await openHost(page, sites, `${comments}${map}${scriptTag(sites)}`);
  const steps = await page.evaluate(() => history.length);
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await comment.fill('Half a');

  // The explorer has come, the day has not moved, and the reader still writes where they wrote.
  await shows(frame, OPENING, { renderer: 'explorer' });
  await ask(page, 'setTheme', { theme: 'dark' });
  await ask(page, 'select', { select: 'CN-SC' });
  await ask(page, 'openEvent', { event: 'sichuan-drc-energy-bureau-notice-2021-06-18' });
  await ask(page, 'openEvent', { event: '' });
  await shows(frame, `${OPENING}&select=CN-SC`);
  await page.keyboard.type(' sentence');
  await expect(comment).toHaveValue('Half a sentence');
  await expect(comment).toBeFocused();
  await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await frame.locator('audio, video, [autofocus]').count()).toBe(0);

  // Everything that a reader can do.
  const slider = frame.getByRole('slider');
  for (const key of ['ArrowRight', 'PageUp', 'Home', 'ArrowRight']) await slider.press(key);
  await frame.getByRole('button', { name: 'Later event', exact: true }).click();
  await frame.getByRole('button', { name: 'Play' }).click();
  await frame.getByRole('button', { name: 'Pause' }).click();
  await ask(page, 'setTime', { time: '2021-06-18' });
  await frame.getByRole('button', { name: 'Zoom in' }).click();
  await frame.getByRole('button', { name: 'Show all of China' }).click();
  // Selected already, so it is entered.
  await frame.getByRole('option', { name: /^Sichuan/ }).press('Enter');
  await shows(frame, `${OPENING}&region=CN-SC`);
  await frame.locator('.details [data-event] button').first().click();
  await ask(page, 'setLang', { lang: 'zh' });
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');

  expect(await frame.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(surprises).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  expect(page.url()).toBe(before);
});
