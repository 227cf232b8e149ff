import { open, POLL, settled, show, slider } from './support/map';
import { record } from './support/record';
import { day, dayNumber } from '../src/time/day';
import { expect, keptTest as test, type Page } from './support/test';

const STOPS = record.stopsIn({ from: day('2021-12-01'), to: day('2021-12-31') });
const LAST = STOPS.at(-1)!;

/** The days that the slider has shown since this was called, in order. */
async function watchDays(page: Page): Promise<() => Promise<number[]>> {
  await slider(page).evaluate((element: HTMLInputElement) => {
    const days: number[] = [];
    Object.assign(window, { days });
    new MutationObserver(() => days.push(element.valueAsNumber)).observe(element, {
      attributeFilter: ['aria-valuetext'],
    });
  });
  return () => page.evaluate(() => (window as unknown as { days: number[] }).days);
}

test('play goes over the event days in their order and stops at the last of the span, or with any input where it is', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'time=2021-12-01&renderer=figure');
  const daysSeen = await watchDays(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await settled(page, `time=${LAST}`);
  const stops = STOPS.filter((stop) => stop > '2021-12-01').map(dayNumber);
  expect(await daysSeen()).toEqual(stops);

  await show(page, 'time=2021-05-01&renderer=figure');
  const shown = () => slider(page).evaluate((input: HTMLInputElement) => input.valueAsNumber);
  for (const stop of [
    () => page.keyboard.press('Shift'),
    () => page.mouse.click(5, 5),
    () => page.mouse.wheel(0, 1),
  ]) {
    const start = await shown();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(shown, POLL).toBeGreaterThan(start);
    await stop();
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  }
});

test('where less motion is asked for, play goes one event further with each press', async ({ page }) => {
  await open(page, 'time=2021-06-18&renderer=figure');
  const button = page.getByRole('button', { name: 'Next step' });
  await button.click();
  await settled(page, 'time=2021-06-19');
  await button.click();
  await settled(page, 'time=2021-06-20');
  await expect(button).toBeVisible();
});
