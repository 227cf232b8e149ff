import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdfFields } from '../../drawing/testing/readPdf';
import { readPngText } from '../../export/pngText';
import { svgFields } from '../../drawing/testing/svgFields';
import { boundaryNotice } from '../../regions/notice';
import { day } from '../../time/day';
import { captionOf } from '../../words/caption';
import { renderFigure } from './figureRenderer';
import type { Workshop } from './workshop';
import { planOf } from './testing/plan';
import { SITE, workshop } from './testing/workshop';

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

/** The file of a shot. */
async function fileOf(source: string): Promise<Uint8Array> {
  const [shot] = planOf(source);
  return (await renderFigure(shot!, tools)).bytes;
}

describe.each(['en', 'zh'] as const)('the fields of an image in %s', (lang) => {
  const source = (format: string) =>
    `- { preset: og, lang: ${lang}, format: ${format}, state: { region: CN-SC } }`;
  const readers = {
    png: readPngText,
    'svg-outlined': (bytes: Uint8Array) => svgFields(new TextDecoder().decode(bytes)),
    svg: (bytes: Uint8Array) => svgFields(new TextDecoder().decode(bytes)),
    pdf: readPdfFields,
    'report-pdf': readPdfFields,
  };

  test.each(Object.keys(readers) as (keyof typeof readers)[])('come back from %s', async (format) => {
    const fields: Readonly<Record<string, string>> = readers[format](await fileOf(source(format)));
    const { record } = tools.material;
    const opening = record.statusOn(day('2021-06-20'));
    expect(fields).toMatchObject({
      Title: captionOf(record, opening, lang, { entered: '510000' }).headline,
      Source: expect.stringContaining('2021-06-20'),
      URL: `${SITE}?region=CN-SC${lang === 'zh' ? '&lang=zh' : ''}`,
      Version: tools.material.version,
    });
    expect(fields['Copyright']).toContain('CC BY 4.0');
    expect(fields['Copyright']).toContain(boundaryNotice.credit[lang]);
    expect(fields['Description'] ?? fields['Subject']).toContain(
      lang === 'zh' ? '四川地图' : 'Map of Sichuan',
    );
  });
});

test('an exported SVG carries the characters of its own text and asks for nothing', async () => {
  const svg = new TextDecoder().decode(await fileOf('- { format: svg, preset: og, lang: zh }'));
  expect(svg.match(/@font-face/g)!.length).toBe(2);
  const outside = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b!);
  expect(outside.filter((target) => !/^(#|data:font\/woff2;base64,)/.test(target))).toEqual([]);
  const faces = outside.filter((target) => target.startsWith('data:'));
  // The whole faces weigh three times as much: what is embedded is cut to the figure's own characters.
  expect(faces.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(160_000);
});

test.each(['en', 'zh'])(
  'an outlined SVG in %s has no text, no typeface, and no name that upload rules refuse',
  async (lang) => {
    const svg = new TextDecoder().decode(
      await fileOf(`- { format: svg-outlined, preset: og, lang: ${lang} }`),
    );
    const fields = svgFields(svg);
    expect(fields['Version']).toBe(tools.material.version);
    expect(svg).toMatch(/role="img" aria-labelledby="figure-title figure-desc"/);
    expect(svg).not.toMatch(/<text|<style|font-|data:|dcterms|aria-hidden/);
    const outside = [...svg.matchAll(/href="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b!);
    expect(outside.filter((target) => !target.startsWith('#'))).toEqual([]);
  },
);

test('an outlined SVG looks as the bitmap in our typefaces', async () => {
  const order = (format: string) => `- { format: ${format}, preset: og, lang: zh }`;
  const outlines = new TextDecoder().decode(await fileOf(order('svg-outlined')));
  const { pixels: drawn } = await tools.rasteriser.render(outlines.trimEnd(), 1200);
  const text = await sharp(await fileOf(order('png')))
    .ensureAlpha()
    .raw()
    .toBuffer();
  expect(text).toHaveLength(drawn.length);
  const different = text.reduce((sum, value, i) => sum + (Math.abs(value - drawn[i]!) > 64 ? 1 : 0), 0);
  expect(different / text.length).toBeLessThan(0.002);
});

test('a bitmap for paper knows that it has 300 dots to the inch', async () => {
  const png = Buffer.from(await fileOf('- preset: a4'));
  const at = png.indexOf('pHYs') + 4;
  expect(Math.round(png.readUInt32BE(at) * 0.0254)).toBe(300);
});

describe.each([
  ['en', 'default', '{ time: 2021-05-21 }', 'Ordered to stop', 'The picture has no legend.'],
  ['zh', 'og', '{ region: CN-SC }', '边缘（四川整体）：下令停止', '图中不含图例。'],
  [
    'en',
    'square',
    '{ compare: change, time: 2021-05-20..2021-07-01 }',
    'First act of its own',
    'The picture has no legend.',
  ],
] as const)('a publisher’s own words in %s, %s, %s', (lang, preset, state, label, note) => {
  const own = { title: 'Where mining had to stop', credit: 'Chart: The Daily' };
  const entry = (format: string, more = '') =>
    `- { lang: ${lang}, preset: ${preset}, format: ${format}, state: ${state}${more} }`;
  const words = `, title: ${own.title}, credit: "${own.credit}", legend: false`;

  test('stand in the picture without its legend, and in its fields, which go on saying what is shown and whose it is', async () => {
    const text = async (source: string) => new TextDecoder().decode(await fileOf(source));
    const [plain, worded] = [await text(entry('svg')), await text(entry('svg', words))];
    expect(plain.includes(`>${label}`)).toBe(true);
    expect(worded.includes(`>${label}`)).toBe(false);
    expect(/<text[^>]*>Where mining/.test(worded)).toBe(true);
    expect(/<text[^>]*>Chart: The Daily/.test(worded)).toBe(true);
    const [before, after] = [svgFields(plain), svgFields(worded)];
    expect(after['Title']).toBe(own.title);
    expect(after['Copyright']).toBe(`${own.credit} · ${before['Copyright']}`);
    expect(after['Description']).toContain(before['Description']);
    expect(after['Description']).toContain(note);
    expect({ ...after, Title: '', Copyright: '', Description: '' }).toEqual({
      ...before,
      Title: '',
      Copyright: '',
      Description: '',
    });
    expect(readPngText(await fileOf(entry('png', words)))).toMatchObject(after);
  });
});
