import { afterAll, beforeAll, expect, test } from 'vitest';
import { draw } from './draw';
import { mustDrawRegions, mustShowMaps } from './probe';
import { mustHoldText, type Workshop } from './figureRenderer';
import { planOf } from './testing/plan';
import { workshop } from './testing/workshop';

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

const drawing = (source = '- preset: og') => draw(planOf(source)[0]!, tools.material, tools.site);

test('a map without its regions is blank, however much text stands around it', async () => {
  const { svg, maps } = drawing();
  const blank = svg.replace(/<g class="map"[\s\S]*<g class="markers"[\s\S]*?<\/g><\/g>/, '');
  const raster = await tools.rasteriser.render(blank, 1200);
  expect(() => mustShowMaps(raster, maps)).toThrow(/blank/);
  expect(() => mustDrawRegions(blank, 1)).toThrow(/blank/);
  const whole = await tools.rasteriser.render(svg, 1200);
  expect(() => mustShowMaps(whole, maps)).not.toThrow();
  expect(() => mustDrawRegions(svg, 1)).not.toThrow();
});

test('a drawing with a character that no typeface holds is refused', () => {
  const made = drawing('- lang: zh');
  const odd = { ...made, svg: made.svg.replace('</text>', '龘</text>') };
  expect(() => mustHoldText(made, tools.faces)).not.toThrow();
  expect(() => mustHoldText(odd, tools.faces)).toThrow(/龘/);
});

test('headlines are drawn in the serif, running text in the sans, in both languages', async () => {
  for (const lang of ['en', 'zh']) {
    const { svg } = drawing(`- { preset: og, lang: ${lang} }`);
    const one = await tools.rasteriser.render(svg, 600);
    const other = await tools.rasteriser.render(
      svg.replaceAll(/Source Serif 4|CNMM Serif SC/g, 'CNMM Sans SC'),
      600,
    );
    expect(Buffer.compare(one.pixels, other.pixels)).not.toBe(0);
  }
});
