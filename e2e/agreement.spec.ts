import { DEFAULT_LAYER } from '../src/layers/layers';
import { coloursOf } from '../src/theme/colours';
import type { Adcode } from '../src/regions/region';
import type { Theme } from '../src/theme/palette';
import { looks, open, show, type Renderer } from './support/map';
import { capture, distance, mean, pixelsInside, shareOf, type Colour, type Pixel } from './support/pixels';
import { looksOf, provinces } from './support/record';
import { expect, keptTest as test, type Page } from './support/test';

const CODES = provinces.map(({ adcode }) => adcode);
/** Too small for a whole pixel in the country: seen closer, with Hong Kong, on the first day. Their colour is no day's. */
const SMALL = ['810000', '820000'];
const NEAR = 'view=8/22.3/113.9';
const REACH = 10;
/** A pixel or two may touch an enclave's border. */
const ALMOST_ALL = 0.8;
/** Patterns may be in another phase: their mean over the sampled pixels may differ by this much of 255. */
const PATTERN_TOLERANCE = 8;

interface View {
  readonly query: string;
  readonly theme: Theme;
  readonly codes: readonly Adcode[];
}
const LARGE = CODES.filter((code) => !SMALL.includes(code));
/** In the dark one day is enough: where which colour stands was compared in the light. */
const VIEWS: readonly View[] = [
  { query: 'time=2019-11-06', theme: 'light', codes: LARGE },
  { query: `time=2019-11-06&${NEAR}`, theme: 'light', codes: SMALL },
  { query: 'time=2021-06-20', theme: 'light', codes: LARGE },
  { query: 'time=2021-09-24', theme: 'light', codes: LARGE },
  { query: 'time=2021-06-20', theme: 'dark', codes: LARGE },
  { query: `time=2021-06-20&${NEAR}`, theme: 'dark', codes: SMALL },
];

// High enough that a few whole pixels lie inside the smallest province.
test.use({ viewport: { width: 1100, height: 780 } });

/** Colours inside units by code, one for each view. */
type Samples = Readonly<Record<Adcode, readonly Colour[]>>[];

/** Shows a view in the colours of its theme. */
async function showIn(page: Page, { query, theme }: View, renderer: Renderer) {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await show(page, `${query}&renderer=${renderer}`, renderer);
}

/** The colours inside the units of each view at the pixels of `inside`, which are the same for both renderers: so is the camera. */
async function sample(page: Page, renderer: Renderer, inside: Record<Adcode, Pixel[]>[]): Promise<Samples> {
  const found: Samples = [];
  for (const [nth, view] of VIEWS.entries()) {
    await showIn(page, view, renderer);
    const pixels = (inside[nth] ??= await pixelsInside(page, view.codes, REACH));
    const colourAt = await capture(page);
    found.push(Object.fromEntries(view.codes.map((code) => [code, pixels[code]!.map(colourAt)])));
  }
  return found;
}

test('both renderers draw every provincial-level unit in the colours of the record, and alike, in both themes', async ({
  page,
}) => {
  await open(page, `${VIEWS[0]!.query}&renderer=figure`);
  const inside: Record<Adcode, Pixel[]>[] = [];
  const figure = await sample(page, 'figure', inside);
  const explorer = await sample(page, 'explorer', inside);
  for (const [nth, { query, theme, codes }] of VIEWS.entries()) {
    const expected = looksOf(query);
    for (const code of codes) {
      const at = `${query} ${theme} ${code}`;
      const { fill, overlay } = expected[code]!;
      const [colours, twin] = [figure[nth]![code]!, explorer[nth]![code]!];
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
});

test('the renderers are told the looks that the record asks for, under each date that may count', async ({
  page,
}) => {
  await open(page, 'time=2021-05-20&renderer=figure');
  for (const query of [
    'time=2021-05-25',
    'time=2021-06-22&dates=effective',
    'time=2021-06-22&dates=deadline',
  ]) {
    await show(page, query);
    expect(await looks(page, CODES), query).toEqual(looksOf(query));
  }
});
