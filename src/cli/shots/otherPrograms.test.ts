import { spawnSync } from 'node:child_process';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '../../drawing/box';
import { insetBoxes } from '../../drawing/scene/walk';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { draw } from './draw';
import { renderFigure } from './figureRenderer';
import type { Bitmap } from '../../export/bitmap';
import { planOf } from './testing/plan';
import { workshop } from './testing/workshop';
import type { Workshop } from './workshop';

const PROGRAM = 'rsvg-convert';
/** Two pixels per unit of the preset: programs round the tile of a pattern to whole pixels. */
const WIDTH = 1700;
const hasProgram = spawnSync(PROGRAM, ['--version']).status === 0;

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

/** A drawing as librsvg renders it, which knows neither SVG 2 nor typefaces inside a drawing. */
async function elsewhere(svg: string): Promise<Bitmap> {
  const png = spawnSync(PROGRAM, ['--width', String(WIDTH)], { input: svg, maxBuffer: 1e8 }).stdout;
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Share of the pixels in a part of two bitmaps (in shares of width and height) that differ to the eye. */
function difference(one: Bitmap, other: Bitmap, [left, top, right, bottom]: readonly number[]): number {
  const { width, height } = one;
  let [all, different] = [0, 0];
  for (let y = Math.ceil(top! * height); y < Math.floor(bottom! * height); y += 1) {
    for (let x = Math.ceil(left! * width); x < Math.floor(right! * width); x += 1) {
      const at = (y * width + x) * 4;
      const apart = [0, 1, 2].some((c) => Math.abs(one.pixels[at + c]! - other.pixels[at + c]!) > 80);
      all += 1;
      different += apart ? 1 : 0;
    }
  }
  return different / all;
}

test('the other program is there wherever tests must be complete', () => {
  if (!hasProgram) console.warn(`${PROGRAM} is not installed: exported SVG is not compared with its renders`);
  expect(hasProgram || !process.env['CI']).toBe(true);
});

describe.runIf(hasProgram)('another program', () => {
  const cases = [
    ['zh', 'CN'],
    ['en', 'CN-SC'],
  ] as const;

  test.each(cases)('draws the %s figure of %s as we do', async (lang, region) => {
    const [shot] = planOf(`- { preset: default, format: svg, lang: ${lang}, state: { region: ${region} } }`);
    const bothOf = async (format: 'svg' | 'svg-outlined') => {
      const scene = draw({ ...shot!, format }, tools.material, tools.site);
      const ours = await tools.rasteriser.render(exportSvg(scene, 'light'), WIDTH);
      const { bytes } = await renderFigure({ ...shot!, format }, tools);
      return { scene, ours, theirs: await elsewhere(new TextDecoder().decode(bytes)) };
    };
    const { ours: usual, theirs: outlined } = await bothOf('svg-outlined');
    expect([outlined.width, outlined.height]).toEqual([usual.width, usual.height]);
    expect(difference(usual, outlined, [0, 0, 1, 1]), 'outlined').toBeLessThan(0.01);

    // Its text is in whatever the machine has; where none lies on the map, that is the same.
    const { scene, ours, theirs: text } = await bothOf('svg');
    const { width, height } = shot!.size;
    const [map] = insetBoxes(scene.nodes) as [Box];
    const [right, bottom] = [map.width / width, map.height / height];
    expect(difference(ours, text, [0.6, 0.3, right, bottom]), 'map').toBeLessThan(0.05);
    expect(difference(ours, text, [0.985, 0, 1, 1]), 'right margin').toBeLessThan(0.001);
    for (const part of [
      [0, 0, 1, bottom],
      [0, bottom, 1, 1],
    ])
      expect(difference(ours, text, part)).toBeLessThan(0.25);
  });
});
