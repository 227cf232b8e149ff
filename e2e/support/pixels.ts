import sharp from 'sharp';
import type { Adcode } from '../../src/regions/region';
import type { Page } from './test';

export type Colour = readonly [r: number, g: number, b: number];
export type Pixel = readonly [x: number, y: number];

/** What lies over the fills: names, circles, outlines, buttons, boxes. */
const OVER =
  '.map-over-layer, .map-controls, .map-breadcrumb, .map-hint, .map-tooltip, .map-message, .legend-area';

/** The colours on the screen without names and buttons, by place in the window. */
export async function capture(page: Page): Promise<(pixel: Pixel) => Colour> {
  const setVisibility = (value: string) =>
    page.evaluate(
      ([selector, visibility]) => {
        for (const element of document.querySelectorAll<HTMLElement>(selector)) {
          element.style.visibility = visibility;
        }
      },
      [OVER, value] as const,
    );
  await setVisibility('hidden');
  const png = await page.screenshot({ caret: 'initial', scale: 'css' });
  await setVisibility('');
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return ([x, y]) => {
    const at = (Math.floor(y) * info.width + Math.floor(x)) * 3;
    return [data[at]!, data[at + 1]!, data[at + 2]!];
  };
}

/** The whole pixels within `reach` of each unit's label point that lie inside the unit, away from its border. */
export function pixelsInside(
  page: Page,
  adcodes: readonly Adcode[],
  reach: number,
): Promise<Record<Adcode, Pixel[]>> {
  return page.evaluate(
    ([codes, around]) => {
      const AWAY = 1.5;
      const within = (code: string): [number, number][] => {
        const path = document.querySelector<SVGPathElement>(`.map-fill[data-adcode="${code}"]`);
        const centre = window.__map?.pointOf(code);
        const matrix = path?.getScreenCTM()?.inverse();
        if (!path || !centre || !matrix) return [];
        const isIn = (x: number, y: number) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
        const found: [number, number][] = [];
        for (let dx = -around; dx <= around; dx += 1) {
          for (let dy = -around; dy <= around; dy += 1) {
            const [x, y] = [Math.floor(centre[0]) + dx + 0.5, Math.floor(centre[1]) + dy + 0.5];
            // An enclave's tip may reach in between two corners.
            const steps = [-AWAY, 0, AWAY];
            if (steps.every((right) => steps.every((down) => isIn(x + right, y + down)))) found.push([x, y]);
          }
        }
        return found;
      };
      return Object.fromEntries(codes.map((code) => [code, within(code)]));
    },
    [[...adcodes], reach] as const,
  );
}

export function parseColour(hex: string): Colour {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

export function mean(colours: readonly Colour[]): Colour {
  const sum = (at: 0 | 1 | 2) => colours.reduce((total, colour) => total + colour[at], 0);
  return [sum(0) / colours.length, sum(1) / colours.length, sum(2) / colours.length];
}

/** The largest difference of a channel. */
export function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** Rounding of the graphics pipeline. */
const SAME = 4;

/**
 * What pixels are where `stripe` lies over `ground` and most of them are a mixture of both: the share of the area, 0 to 1, that
 * the stripes take, and the largest difference of a pixel from any such mixture.
 */
export function mixtureOf(
  colours: readonly Colour[],
  ground: string,
  stripe: string,
): { readonly stripes: number; readonly error: number } {
  const [from, to] = [parseColour(ground), parseColour(stripe)];
  const axis = to.map((channel, at) => channel - from[at]!);
  const length = axis.reduce((sum, channel) => sum + channel ** 2, 0);
  const parts = colours.map((colour) => {
    const part = colour.reduce((sum, channel, at) => sum + (channel - from[at]!) * axis[at]!, 0) / length;
    return Math.min(1, Math.max(0, part));
  });
  const errors = colours.map((colour, nth) => {
    const [r, g, b] = from.map((channel, at) => channel + parts[nth]! * axis[at]!);
    return distance(colour, [r!, g!, b!]);
  });
  return { stripes: parts.reduce((sum, part) => sum + part, 0) / parts.length, error: Math.max(...errors) };
}

/** The share of pixels, 0 to 1, that have `colour`. */
export function shareOf(colours: readonly Colour[], colour: string): number {
  const wanted = parseColour(colour);
  return colours.filter((found) => distance(found, wanted) <= SAME).length / colours.length;
}

/** The share of the pixels of a picture, 0 to 1, that are no further than `tolerance` from `colour` in any channel. */
export async function shareIn(picture: Buffer, colour: string, tolerance = SAME): Promise<number> {
  const data = await sharp(picture).removeAlpha().raw().toBuffer();
  const [r, g, b] = parseColour(colour);
  const isNear = (at: number, channel: number) => Math.abs(data[at]! - channel) <= tolerance;
  let found = 0;
  for (let at = 0; at < data.length; at += 3)
    if (isNear(at, r) && isNear(at + 1, g) && isNear(at + 2, b)) found += 1;
  return found / (data.length / 3);
}
