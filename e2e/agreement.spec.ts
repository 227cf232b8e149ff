import { DEFAULT_LAYER } from '../src/layers/layers';
import { coloursOf } from '../src/theme/colours';
import { THEMES } from '../src/theme/palette';
import { looks, open, RENDERERS, show, type Renderer } from './support/map';
import { capture, distance, mean, pixelsInside, shareOf, type Colour, type Pixel } from './support/pixels';
import { looksOf, provinces } from './support/record';
import { expect, keptTest as test, test as freshTest, type Page } from './support/test';

/** In the dark one day is enough: where which colour stands was compared in the light. */
const DAYS = { light: ['2019-11-06', '2021-06-20', '2021-09-24'], dark: ['2021-06-20'] } as const;
const CODES = provinces.map(({ adcode }) => adcode);
/** Too small for a whole pixel in the country: seen closer, with Hong Kong, on the first day. Their colour is no day's. */
const SMALL = ['810000', '820000'];
const NEAR = 'view=8/22.3/113.9';
const REACH = 10;
/** A pixel or two may touch an enclave's border. */
const ALMOST_ALL = 0.8;
/** Patterns may be in another phase: their mean over the sampled pixels may differ by this much of 255. */
const PATTERN_TOLERANCE = 8;

// High enough that a few whole pixels lie inside the smallest province.
test.use({ viewport: { width: 1100, height: 780 } });

/** Colours inside units by code. */
type Sample = Record<string, Colour[]>;
/** By day and view: the pixels are the same for both renderers, for both have the same camera. */
type Pixels = Map<string, Record<string, Pixel[]>>;

/** The colours inside every unit on each of `days` as `renderer` draws them. */
async function sample(
  page: Page,
  renderer: Renderer,
  days: readonly string[],
  pixels: Pixels,
): Promise<Map<string, Sample>> {
  const found = new Map<string, Sample>();
  await open(page, `time=${days[0]}&renderer=${renderer}`);
  for (const on of days) {
    for (const view of on === days[0] ? ['', NEAR] : ['']) {
      await show(page, [`time=${on}`, view, `renderer=${renderer}`].filter(Boolean).join('&'), renderer);
      const codes = view === '' ? CODES.filter((code) => !SMALL.includes(code)) : SMALL;
      const place = `${on} ${view}`;
      const inside = pixels.get(place) ?? (await pixelsInside(page, codes, REACH));
      pixels.set(place, inside);
      const colourAt = await capture(page);
      const drawn = codes.map((code) => [code, inside[code]!.map(colourAt)]);
      found.set(on, { ...found.get(on), ...(Object.fromEntries(drawn) as Sample) });
    }
  }
  return found;
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme });

    freshTest(
      'both renderers draw every provincial-level unit in the colours of the record, and alike',
      async ({ page, context }) => {
        const pixels: Pixels = new Map();
        const figure = await sample(page, 'figure', DAYS[theme], pixels);
        const explorer = await sample(await context.newPage(), 'explorer', DAYS[theme], pixels);
        for (const [on, drawn] of figure) {
          const expected = looksOf(`time=${on}`);
          const seen = on === DAYS[theme][0] ? CODES : CODES.filter((code) => !SMALL.includes(code));
          expect(Object.keys(drawn).sort()).toEqual([...seen].sort());
          for (const [code, colours] of Object.entries(drawn)) {
            const at = `${on} ${code}`;
            const { fill, overlay } = expected[code]!;
            const twin = explorer.get(on)![code]!;
            expect(colours.length, at).toBeGreaterThan(3);
            if (overlay === null) {
              const colour = coloursOf(theme)(DEFAULT_LAYER.fills.find(({ key }) => key === fill)!.colour);
              expect(shareOf(colours, colour), at).toBeGreaterThan(ALMOST_ALL);
              expect(shareOf(twin, colour), at).toBeGreaterThan(ALMOST_ALL);
            } else {
              expect(distance(mean(colours), mean(twin)), at).toBeLessThan(PATTERN_TOLERANCE);
            }
          }
        }
      },
    );
  });
}

for (const renderer of RENDERERS) {
  test(`the ${renderer} is told the looks that the record asks for, under each date that may count`, async ({
    page,
  }) => {
    await open(page, `time=2021-05-20&renderer=${renderer}`);
    for (const query of [
      'time=2021-05-25',
      'time=2021-06-22&dates=effective',
      'time=2021-06-22&dates=deadline',
    ]) {
      await show(page, `${query}&renderer=${renderer}`, renderer);
      expect(await looks(page, CODES), query).toEqual(looksOf(query));
    }
  });
}
