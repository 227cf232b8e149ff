import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed, insetBoxes } from '../../drawing/scene/walk';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { draw } from './draw';
import { renderFigure } from './figureRenderer';
import { mustDrawRegions, mustShowMaps } from './probe';
import { mustHoldText, type Workshop } from './workshop';
import { planOf } from './testing/plan';
import { workshop } from './testing/workshop';

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

const drawing = (source = '- preset: og') => draw(planOf(source)[0]!, tools.material, tools.site);

test('a map without its regions is blank, however much text stands around it', async () => {
  const scene = drawing();
  const emptied = changed(scene.nodes, (node) =>
    node.kind === 'inset' ? { ...node, scene: { ...node.scene, nodes: [] } } : node,
  );
  const blank = { ...scene, nodes: emptied };
  const maps = insetBoxes(scene.nodes);
  const raster = await tools.rasteriser.render(exportSvg(blank, 'light'), 1200);
  expect(() => mustShowMaps(raster, maps)).toThrow(/blank/);
  expect(() => mustDrawRegions(blank)).toThrow(/blank/);
  const whole = await tools.rasteriser.render(exportSvg(scene, 'light'), 1200);
  expect(() => mustShowMaps(whole, maps)).not.toThrow();
  expect(() => mustDrawRegions(scene)).not.toThrow();
});

test('a drawing with a character that no typeface holds is refused', () => {
  const made = drawing('- lang: zh');
  const odd = changed(made.nodes, (node) => (node.kind === 'text' ? { ...node, text: '龘' } : node));
  expect(() => mustHoldText(made, tools.faces)).not.toThrow();
  expect(() => mustHoldText({ ...made, nodes: odd }, tools.faces)).toThrow(/龘/);
});

test.each([
  ['title', 'Łódź'],
  ['credit', 'Nguyễn'],
  ['title', 'Майнинг'],
])('letters of one’s own %s that no typeface holds are told as one’s own: %s', async (key, words) => {
  const [shot] = planOf(`- { preset: og, ${key}: ${words} }`);
  await expect(renderFigure(shot!, tools)).rejects.toThrow(/in its own title or credit: write it without/);
});

test('headlines are drawn in the serif, running text in the sans, in both languages', async () => {
  for (const lang of ['en', 'zh']) {
    const svg = exportSvg(drawing(`- { preset: og, lang: ${lang} }`), 'light');
    const one = await tools.rasteriser.render(svg, 600);
    const other = await tools.rasteriser.render(
      svg.replaceAll(/Source Serif 4|CNMM Serif SC/g, 'CNMM Sans SC'),
      600,
    );
    expect(Buffer.compare(one.pixels, other.pixels)).not.toBe(0);
  }
});
