import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textWidth, type Face } from './measure';

const SAMPLES = {
  en: 'Of 34 provincial-level units: Garzê (Ganzi), Ürümqi & “Xi’an” – 100% WAVE',
  zh: '截至2021年6月20日：四川26个列名项目的关停期限（其中1个）',
} as const;
const FILES: Readonly<Record<'en' | 'zh', Readonly<Record<'sans' | 'serif', string>>>> = {
  en: {
    sans: 'source-sans-3/files/source-sans-3-latin-400',
    serif: 'source-serif-4/files/source-serif-4-latin-600',
  },
  zh: {
    sans: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400',
    serif: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-600',
  },
};
const SIZE = 100;
const folder = mkdtempSync(join(tmpdir(), 'widths-'));
const fontFile = (lang: 'en' | 'zh', face: Face) => join(folder, `${lang}-${face}.ttf`);

beforeAll(async () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const face of ['sans', 'serif'] as const) {
      const source = readFileSync(`node_modules/@fontsource/${FILES[lang][face]}-normal.woff2`);
      writeFileSync(fontFile(lang, face), await subsetFont(source, SAMPLES[lang], { targetFormat: 'sfnt' }));
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['en', 'sans'],
  ['en', 'serif'],
  ['zh', 'sans'],
  ['zh', 'serif'],
] as const)('%s %s: the width table agrees with what a renderer draws', (lang, face) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="200"><text x="10" y="150" font-size="${SIZE}">${SAMPLES[lang].replace('&', '&amp;')}</text></svg>`;
  const fontFiles = [fontFile(lang, face)];
  const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()!;
  const measured = textWidth(SAMPLES[lang], SIZE, face, lang);
  // Ink ends before the advance does, by the side bearings of the first and last character, half an em for a Chinese bracket.
  expect(drawn.width).toBeLessThanOrEqual(measured);
  expect(drawn.width).toBeGreaterThanOrEqual(measured - 0.8 * SIZE);
});
