import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdfFields } from '../../drawing/testing/readPdf';
import { renderFigure } from './figureRenderer';
import type { Workshop } from './workshop';
import { planOf } from './testing/plan';
import { SITE, workshop } from './testing/workshop';

let tools: Workshop & { close(): void };
beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());

const documents = new Map<string, string>();

/** The document of a list's only entry, written once however many tests read it. */
async function pdfOf(source: string): Promise<string> {
  const [shot] = planOf(source);
  const pdf =
    documents.get(source) ?? Buffer.from((await renderFigure(shot!, tools)).bytes).toString('latin1');
  documents.set(source, pdf);
  return pdf;
}

/** The drawing commands of every page: streams of text, beside those of typefaces, which hold zeros. */
function pages(pdf: string): string {
  return [...pdf.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)]
    .map(([, data]) => {
      try {
        return inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .filter((stream) => !stream.includes('\0'))
    .join('\n');
}

const typesOf = (pdf: string) => [...pdf.matchAll(/\/S \/([A-Z][A-Za-z0-9]*)\n/g)].map(([, type]) => type);

describe.each(['en', 'zh'] as const)('a PDF in %s', (lang) => {
  test('is tagged: heading, paragraphs, one figure with its description; language and title are set', async () => {
    const pdf = await pdfOf(`- { preset: a4, format: pdf, lang: ${lang} }`);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain(`/Lang (${lang === 'zh' ? 'zh-Hans' : 'en'})`);
    expect(pdf).toContain('/DisplayDocTitle true');
    const types = typesOf(pdf);
    expect(types.filter((type) => type === 'H1')).toHaveLength(1);
    expect(types.filter((type) => type === 'Figure')).toHaveLength(1);
    expect(types.filter((type) => type === 'P').length).toBeGreaterThan(10);
    expect(pdf).toMatch(/\/S \/Figure[\s\S]{0,200}\/Alt \(/);
  });

  test('holds its fonts, uses no others, and no bitmap', async () => {
    const pdf = await pdfOf(`- { preset: a4, format: pdf, lang: ${lang} }`);
    const fonts = [...pdf.matchAll(/\/BaseFont \/([^\s]+)/g)].map(([, name]) => name!);
    expect(fonts.length).toBeGreaterThan(0);
    for (const name of fonts)
      expect(name).toMatch(/^[A-Z]{6}\+(SourceSans|SourceSerif|NotoSansSC|NotoSerifSC)/);
    expect(pdf.match(/\/FontFile2 /g)!.length).toBeGreaterThanOrEqual(2);
    expect(pdf).not.toContain('/Subtype /Image');
  });
});

test('place names are found once: their halos are outlines, no text', async () => {
  const drawn = pages(await pdfOf('- { preset: a4, format: pdf, state: { region: CN-SC } }'));
  expect(drawn).toMatch(/\bTJ\b/);
  expect(drawn).not.toMatch(/\b[1-7] Tr\b/);
});

test('a4 is 180 x 135 mm, on one page', async () => {
  const pdf = await pdfOf('- { preset: a4, format: pdf, lang: en }');
  const [[, width, height], ...more] = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)] as [
    RegExpMatchArray,
    ...RegExpMatchArray[],
  ];
  expect(more).toEqual([]);
  expect((Number(width) / 72) * 25.4).toBeCloseTo(180, 2);
  expect((Number(height) / 72) * 25.4).toBeCloseTo(135, 2);
});

test('every mark of a page lies inside a tag or is marked as decoration, and every tag is closed', async () => {
  const content = pages(await pdfOf('- { format: report-pdf, state: { time: 2021-06-09..2021-06-20 } }'));
  let open = 0;
  let bare = 0;
  for (const [line] of content.matchAll(/^.*$/gm)) {
    if (/ B(D|M)C$/.test(line)) open += 1;
    else if (line === 'EMC') open -= 1;
    else if (/(^|\s)(f|S|B|TJ|Tj)$/.test(line) && open === 0) bare += 1;
  }
  expect({ open, bare }).toEqual({ open: 0, bare: 0 });
});

test('a handout gives each step a page of its own, with its figure, its charts and links to its documents, overleaf where they do not fit', async () => {
  const whole = tools.material.stories.find(({ id }) => id === 'summer-2021')!;
  // The last has two charts, which send its documents overleaf.
  const steps = whole.steps.filter(({ id }) => ['21-may', 'the-26', 'not-known'].includes(id));
  const story = { ...whole, steps };
  const [shot] = planOf(`- { story: ${story.id}, format: handout-pdf, lang: zh }`);
  const { bytes } = await renderFigure(shot!, {
    ...tools,
    material: { ...tools.material, stories: [story] },
  });
  const pdf = Buffer.from(bytes).toString('latin1');
  expect(pdf.match(/\/MediaBox \[0 0 595\.28 841\.89\]/g)).toHaveLength(4);
  expect(readPdfFields(bytes)).toMatchObject({
    Title: story.title.zh,
    URL: `${SITE}?story=${story.id}&lang=zh`,
  });
  const types = typesOf(pdf);
  for (const type of ['H2', 'Figure']) expect(types.filter((each) => each === type)).toHaveLength(3);
  expect(pdf).not.toContain('/Subtype /Image');
  expect([...pdf.matchAll(/\/URI \((https?:[^)]*)\)/g)].length).toBeGreaterThan(10);
});

describe('a report', () => {
  const source = (paper: string, region = 'CN') =>
    `- { format: report-pdf, paper: ${paper}, state: { time: 2021-06-09..2021-06-20, region: ${region} } }`;

  test.each([
    ['a4', '595.28 841.89'],
    ['letter', '612 792'],
  ])('has pages of %s alone', async (paper, size) => {
    const boxes = [...(await pdfOf(source(paper))).matchAll(/\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(2);
    expect(new Set(boxes.map(([, box]) => box))).toEqual(new Set([size]));
  });

  test('has a row for each of the 34 units, and links to its documents', async () => {
    const pdf = await pdfOf(source('a4'));
    expect(typesOf(pdf).filter((type) => type === 'TR')).toHaveLength(1 + 34);
    expect(typesOf(pdf).filter((type) => type === 'TH')).toHaveLength(4 + 34);
    const links = [...pdf.matchAll(/\/URI \((https?:[^)]*)\)/g)];
    expect(typesOf(pdf).filter((type) => type === 'LI').length).toBeGreaterThan(20);
    expect(links.length).toBeGreaterThan(20);
  });

  test('tells who listens what a link leads to, what a head is the head of, and where the figure stands', async () => {
    const pdf = await pdfOf(source('a4'));
    const links = [...pdf.matchAll(/\/Subtype \/Link/g)];
    expect([...pdf.matchAll(/\/Type \/OBJR\b/g)]).toHaveLength(links.length);
    expect([...pdf.matchAll(/\/StructParent \d/g)]).toHaveLength(links.length);
    expect(pdf.match(/\/Contents \(\)/)).toBeNull();
    expect(typesOf(pdf).filter((type) => type === 'Link').length).toBeGreaterThan(20);
    expect([...pdf.matchAll(/\/Scope \/Column/g)]).toHaveLength(4);
    expect([...pdf.matchAll(/\/Scope \/Row/g)]).toHaveLength(34);
    const [box] = [...pdf.matchAll(/\/BBox \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]\n>>\n[^]{0,80}/g)];
    const [left, bottom, right, top] = box!.slice(1).map(Number) as [number, number, number, number];
    expect({ left, wide: right > 500, tall: top - bottom > 200, onPage: top <= 841.89 }).toEqual({
      left: 48,
      wide: true,
      tall: true,
      onPage: true,
    });
  });

  test('of Sichuan has its prefectures', async () => {
    const pdf = await pdfOf(source('a4', 'CN-SC'));
    expect(typesOf(pdf).filter((type) => type === 'TR').length).toBeGreaterThanOrEqual(1 + 21);
  });

  test('names the character that no typeface holds', async () => {
    const [shot] = planOf('- { format: report-pdf, state: { time: 2021-10-01..2021-10-31 } }');
    const { warnings } = await renderFigure(shot!, tools);
    expect(warnings).toEqual([expect.stringContaining('蝕')]);
  });
});
