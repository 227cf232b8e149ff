import { addDays, day, dayNumber } from '../src/time/day';
import { PALETTES } from '../src/theme/palette';
import {
  dayField,
  headline,
  look,
  open,
  panel,
  POLL,
  point,
  RENDERERS,
  settled,
  show,
  slider,
} from './support/map';
import { capture, shareOf, type Colour } from './support/pixels';
import { captionFor } from './support/record';
import { expect, keptTest as test, PHONE, test as freshTest, type Page } from './support/test';

const ANHUI = '340000';
const { light } = PALETTES;

/** Where the slider's thumb is for a day of the span that it shows. */
async function thumbAt(page: Page, on: string) {
  const box = (await slider(page).boundingBox())!;
  const { min, max, thumb } = await slider(page).evaluate((element: HTMLInputElement) => ({
    min: Number(element.min),
    max: Number(element.max),
    thumb: parseFloat(getComputedStyle(element).getPropertyValue('--thumb')),
  }));
  const part = (dayNumber(day(on)) - min) / (max - min);
  return { x: box.x + thumb / 2 + part * (box.width - thumb), y: box.y + box.height / 2 };
}

/** Colours of the screen around a unit's label point. */
async function coloursAt(page: Page, adcode: string): Promise<Colour[]> {
  const { x, y } = await point(page, adcode);
  const colourAt = await capture(page);
  const offsets = Array.from({ length: 13 }, (_, at) => at - 6);
  return offsets.flatMap((dx) => offsets.map((dy) => colourAt([x + dx, y + dy])));
}

for (const renderer of RENDERERS) {
  test(`dragging the slider colours the map and turns the panel, in the ${renderer}`, async ({ page }) => {
    await open(page, `time=2021-07-13&renderer=${renderer}`);
    expect(await look(page, ANHUI)).toEqual({ fill: 'floor-signalled', overlay: null, shown: true });
    expect(shareOf(await coloursAt(page, ANHUI), light.fill['floor-signalled'])).toBeGreaterThan(0.3);

    const from = await thumbAt(page, '2021-07-13');
    const over = await thumbAt(page, '2021-07-14');
    const beyond = await thumbAt(page, '2021-08-20');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(beyond.x, beyond.y, { steps: 4 });
    // The hand is still on it: the map does not wait for its release.
    await expect.poll(() => look(page, ANHUI), POLL).toMatchObject({ fill: 'ordered', overlay: null });
    await page.mouse.move(over.x, over.y, { steps: 4 });
    await page.mouse.up();

    await settled(page, 'time=2021-07-14', { renderer });
    await expect(slider(page)).toHaveJSProperty('valueAsNumber', dayNumber(day('2021-07-14')));
    expect(await look(page, ANHUI)).toEqual({ fill: 'ordered', overlay: null, shown: true });
    expect(shareOf(await coloursAt(page, ANHUI), light.fill.ordered)).toBe(1);
    await expect(headline(page)).toHaveText(captionFor('time=2021-07-14').headline);
    await expect(panel(page).getByRole('heading', { name: 'On 14 July 2021' })).toBeVisible();
    await expect(panel(page).locator('[data-event="anhui-clean-up-2021-07-14"]').first()).toBeVisible();
    await expect(page).toHaveURL(/time=2021-07-14/);
  });
}

test('keys move the slider by a day, a month, an event and to the ends of the span; it speaks the day; the buttons go over the ends', async ({
  page,
}) => {
  await open(page, 'time=2021-07-13');
  await slider(page).press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^14 July 2021.*Anhui/);
  await expect(
    page.getByRole('status').filter({ hasText: /14 July 2021.*Anhui and Qinghai ordered a stop/ }),
  ).toBeAttached();
  await show(page, 'time=2021-06-20');
  await page.getByRole('button', { name: 'Earlier event' }).click();
  await settled(page, 'time=2021-06-19');
  await page.getByRole('button', { name: 'Later event' }).click();
  await settled(page, 'time=2021-06-20');
  await slider(page).focus();
  const steps: readonly (readonly [key: string, to: string])[] = [
    ['ArrowRight', '2021-06-21'],
    ['ArrowLeft', '2021-06-20'],
    ['PageUp', '2021-07-20'],
    ['PageDown', '2021-06-20'],
    ['Shift+ArrowLeft', '2021-06-19'],
    ['Shift+ArrowRight', '2021-06-20'],
    ['Home', '2021-01-01'],
    ['End', addDays(day('2022-01-01'), -1)],
  ];
  for (const [key, to] of steps) {
    await page.keyboard.press(key);
    await expect(slider(page), key).toHaveJSProperty('valueAsNumber', dayNumber(day(to)));
  }
  await settled(page, 'time=2021-12-31');
  await page.getByRole('radio', { name: /2013/ }).check({ force: true });
  await expect(slider(page)).toHaveAttribute('min', String(dayNumber(day('2013-01-01'))));
});

test('a typed date moves the map; a date that is none is told and left to be mended', async ({ page }) => {
  await open(page);
  const field = dayField(page);
  await field.fill('21 May 2021');
  await field.press('Enter');
  await settled(page, 'time=2021-05-21');
  expect(await look(page, '150000')).toMatchObject({ overlay: 'stripes-enforced' });
  await field.fill('1999-01-01');
  await field.press('Enter');
  await expect(page.getByText(/^No such day here/).first()).toBeVisible();
  await expect(field).toHaveValue('1999-01-01');
  await settled(page, 'time=2021-05-21');
});

test.describe('with a finger', () => {
  test.use(PHONE);

  freshTest(
    'a swipe from the strip scrolls the page, a movement sideways and a tap move the day',
    async ({ page, context }) => {
      const view = 'time=2021-06-18&renderer=figure';
      await open(page, view);
      await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeAttached();
      const hand = await context.newCDPSession(page);
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        ...touchPoints: { x: number; y: number }[]
      ) => hand.send('Input.dispatchTouchEvent', { type, touchPoints });
      const swipe = async ([dx, dy]: readonly [number, number], from: { x: number; y: number }) => {
        await touch('touchStart', from);
        for (let step = 1; step <= 10; step += 1)
          await touch('touchMove', { x: from.x + dx * step, y: from.y + dy * step });
        await touch('touchEnd');
      };
      await swipe([-6, 0], await thumbAt(page, '2021-09-01'));
      await expect(page).not.toHaveURL(/time=2021-06-18/);
      const { x, y } = await thumbAt(page, '2021-05-01');
      await page.touchscreen.tap(x, y);
      await expect(page).toHaveURL(/time=2021-0(4-[23]|5-0)\d/);

      // Last, as the page swings on after the finger has left it.
      const tapped = await slider(page).evaluate((element: HTMLInputElement) => element.value);
      await swipe([0, -12], await thumbAt(page, '2021-09-01'));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
      await expect(slider(page)).toHaveJSProperty('value', tapped);
      await expect(page).toHaveURL(/time=2021-0(4-[23]|5-0)\d/);
    },
  );
});
