import { captionOf } from '../src/words/caption';
import { LANGS, type Lang } from '../src/i18n/text';
import { statusLegend } from '../src/layers/status/legend';
import { addDays, type Day } from '../src/time/day';
import { enter, headline, open, panel, settled, show } from './support/map';
import { record } from './support/record';
import { expect, keptTest as test, PHONE, test as freshTest, type Page } from './support/test';

const box = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;

/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function expectOneOverTheOther(page: Page) {
  const [map, time] = [await box(page, '.map-view'), await box(page, '.time-area')];
  expect(time.y, 'time starts where the map ends').toBeGreaterThanOrEqual(Math.floor(map.y + map.height));
}

/** How far the provinces reach in the window, by the figure's own shapes. */
const country = (page: Page) =>
  page.locator('.map-svg .map-fill').evaluateAll((paths) => {
    const boxes = paths.map((path) => path.getBoundingClientRect()).filter(({ width }) => width > 0);
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
    };
  });

test('at 1440 by 900 the country is at least 760 px wide, under one row of 48 px and beside the words on the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'renderer=figure');
  const { left, right } = await country(page);
  expect(right - left).toBeGreaterThanOrEqual(760);
  expect((await box(page, '.header')).height).toBe(48);
  const [map, caption] = [await box(page, '.map-view'), await box(page, '.headline')];
  expect(map.y, 'nothing stands between the row and the map').toBe(48);
  expect(caption.y).toBeGreaterThan(map.y);
  const scrolls = await page.evaluate(() =>
    [...document.querySelectorAll('.page, .page :not(#regions *)')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
      .filter((element) => element.scrollHeight > element.clientHeight)
      .map((element) => element.className),
  );
  expect(scrolls, 'one part scrolls, beside the list of regions at its foot').toEqual(['panel-area']);
});

/** Points of the element that `selector` names under which a province lies, on a grid of 8 px. */
const onLand = (page: Page, selector: string) =>
  page.evaluate((name) => {
    const { left, top, right, bottom } = document.querySelector(name)!.getBoundingClientRect();
    const points: string[] = [];
    for (const fill of document.querySelectorAll<SVGPathElement>('.map-svg path.map-fill')) {
      const box = fill.getBoundingClientRect();
      if (box.right < left || box.left > right || box.bottom < top || box.top > bottom) continue;
      const toFill = fill.getScreenCTM()!.inverse();
      for (let x = left; x <= right; x += 8)
        for (let y = top; y <= bottom; y += 8)
          if (fill.isPointInFill(new DOMPoint(x, y).matrixTransform(toFill)))
            points.push(`${Math.round(x)}/${Math.round(y)}`);
    }
    return points;
  }, selector);

test('on a wide page neither legend nor buttons lie on the country', async ({ page }) => {
  await open(page, 'time=2021-09-24&renderer=figure');
  await expect(page.locator('.legend-rows').first()).toBeVisible();
  for (const [width, height] of [
    [1024, 768],
    [1100, 700],
    [1200, 800],
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const part of ['.legend-area', '.map-controls'])
      await expect.poll(() => onLand(page, part), `${part} at ${width} px`).toEqual([]);
  }
});

const WIDTHS = [1440, 1100, 768, 375, 320];

for (const lang of LANGS) {
  test(`on no width anything hides another thing or scrolls sideways (${lang})`, async ({ page }) => {
    const states = [
      `lang=${lang}&renderer=figure`,
      `time=2021-06-18&region=CN-SC&select=511800&lang=${lang}&renderer=figure`,
    ] as const;
    await open(page, states[0], { lang });
    for (const state of states) {
      await enter(page, state);
      await settled(page, state, { lang });
      await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeAttached();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width > 700 ? 900 : 667 });
        await settled(page, state, { lang });
        await expect.poll(() => sideways(page), `${state} at ${width} px`).toBeLessThanOrEqual(0);
        await expect(headline(page)).toBeInViewport({ ratio: 1 });
        await expectOneOverTheOther(page);
      }
    }
  });
}

/** The days that have the most to say in their headline, and in their statement, and the least in their headline. */
function unlikeDays(lang: Lang): readonly Day[] {
  const days = record.index.events.flatMap(({ date }) => [date, addDays(date, 1)]);
  const captions = days.map((day) => ({ day, ...captionOf(record, record.statusOn(day, 'recorded'), lang) }));
  const extreme = (part: 'headline' | 'statement', sign: 1 | -1) =>
    captions.toSorted((a, b) => sign * (b[part].length - a[part].length))[0]!.day;
  return [extreme('headline', 1), extreme('statement', 1), extreme('headline', -1)];
}

for (const lang of LANGS) {
  test(`the longest headline is whole, and the map keeps its place and size while time moves, on every width (${lang})`, async ({
    page,
  }) => {
    await open(page, `lang=${lang}&renderer=figure`, { lang });
    for (const width of [320, 375, 768, 1100]) {
      await page.setViewportSize({ width, height: 800 });
      await show(page, `lang=${lang}&renderer=figure`, 'figure');
      const place = await box(page, '.map-view');
      for (const day of unlikeDays(lang)) {
        await show(page, `time=${day}&lang=${lang}&renderer=figure`, 'figure');
        const { headline: words, statement } = captionOf(record, record.statusOn(day, 'recorded'), lang);
        await expect(headline(page)).toHaveText(words);
        await expect(page.locator('.caption-area .statement')).toHaveText(statement);
        const cut = await page
          .locator('.caption-area :is(.headline, .statement)')
          .evaluateAll(
            (texts) => texts.filter((text) => getComputedStyle(text).overflow !== 'visible').length,
          );
        expect(cut, 'texts that their box may cut').toBe(0);
        expect(await box(page, '.map-view'), `${day} at ${width} px`).toEqual(place);
      }
    }
  });
}

/** What a phone's legend says on a day, look by look. */
const legendWords = (day: Day, lang: Lang) =>
  statusLegend(record, record.statusOn(day), lang)
    .rows.map(({ short, word = short }) => word)
    .filter((word) => word !== '');

/** The days whose legend has the least to say on a phone, and the most. */
function unlikeLegends(lang: Lang): readonly Day[] {
  const letters = (day: Day) => legendWords(day, lang).join('').length;
  const days = record.stopsIn(record.index.bounds).toSorted((a, b) => letters(a) - letters(b));
  return [days[0]!, days.at(-1)!];
}

test.describe('on a phone', () => {
  freshTest.use(PHONE);

  freshTest(
    'statement, whole country, a legend of a few lines and slider share the first screen, and keep their places from day to day',
    async ({ page }) => {
      for (const lang of LANGS) {
        await open(page, `lang=${lang}&renderer=figure`, { lang });
        for (const [width, height] of [
          [320, 640],
          [360, 640],
          [375, 812],
          [414, 896],
        ] as const) {
          await page.setViewportSize({ width, height });
          // On a short screen the legend follows the time.
          const parts = ['.caption-area .statement', '.map-view', '.track'];
          if (height > 760) parts.push('.legend-line');
          for (const part of parts) {
            await expect(page.locator(part), `${part} at ${width} px, ${lang}`).toBeInViewport({ ratio: 1 });
          }
          expect(await sideways(page)).toBeLessThanOrEqual(0);
          if (width >= 375) {
            const lines = await page.locator('.legend-line').boundingBox();
            // Each look of a day has a name of its own: with the marks the longest need five lines.
            expect(lines!.height, `the legend at ${width} px, ${lang}`).toBeLessThan(90);
          }
          const { left, right } = await country(page);
          const span = (right - left) / width;
          expect(span, `the country spans the screen at ${width} px`).toBeGreaterThan(
            height > 760 ? 0.87 : 0.7,
          );
        }
        await page.setViewportSize({ width: 375, height: 812 });
        const place = await box(page, '.time-area');
        for (const day of unlikeLegends(lang)) {
          await show(page, `time=${day}&lang=${lang}&renderer=figure`, 'figure');
          await expect(
            page.locator('.legend-line > :not(.legend-marks) > li:not(.legend-stripes)'),
          ).toHaveText(legendWords(day, lang));
          expect(await box(page, '.time-area'), `the place of time on ${day}, ${lang}`).toEqual(place);
        }
      }
    },
  );

  freshTest(
    'a tap selects a place and tells of it, a second tap goes in; everything that is pressed is at least 44 px in each direction, or a link in running text',
    async ({ page }) => {
      await open(page);
      const [x, y] = await page.evaluate(() => window.__map!.pointOf('510000')!);
      await page.touchscreen.tap(x, y);
      await expect(page.locator('.map-tooltip')).toContainText('Sichuan');
      await expect(page).toHaveURL(/select=CN-SC/);
      await page.touchscreen.tap(x, y);
      await expect(page).toHaveURL(/region=CN-SC/);
      await show(page, 'region=CN-SC&event=sichuan-drc-energy-bureau-notice-2021-06-18');
      const small = await page.evaluate(() => {
        const pressed =
          'button:not(.text-link), select, input:not(.visually-hidden), .span-option, [role="option"]';
        return [...document.querySelectorAll<HTMLElement>(pressed)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box: { width, height } }) => width > 0 && (width < 44 || height < 44))
          .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width}x${box.height}`);
      });
      expect(small).toEqual([]);
    },
  );
});

test('at four times the text size, and in large type on small phones, the page reads without sideways scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, 'event=sichuan-drc-energy-bureau-notice-2021-06-18&renderer=figure');
  for (const { width, height, type } of [
    // 400 % zoom of a 1280 px window is a page 320 px wide at four device pixels each.
    { width: 320, height: 256, type: 16 },
    { width: 390, height: 844, type: 24 },
    { width: 280, height: 653, type: 18 },
  ]) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }, type);
    const tooWide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#panel *, .header *, .caption-area *, .time-area *')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .filter((element) => !element.closest('.visually-hidden, svg'))
          .map((element) => element.outerHTML.slice(0, 90)),
      );
    // What is drawn to a measure is drawn anew a frame after its room has changed.
    await expect.poll(tooWide, `${width} px, type of ${type} px`).toEqual([]);
    await expect.poll(() => sideways(page), `${width} px, type of ${type} px`).toBeLessThanOrEqual(0);
  }
});
