import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRegions } from '../regions/load';
import { buildFonts, type FontListing } from './fonts';
import { headlineCharacters, isChinese, READERS_OWN, usedCharacters } from './fontCharacters';

const root = process.cwd();
const listings = JSON.parse(readFileSync('public/fonts/fonts.json', 'utf8')) as FontListing[];

function held(...families: string[]): ReadonlySet<string> {
  const chosen = listings.filter((listing) => families.includes(listing.family));
  expect(chosen.length).toBeGreaterThan(0);
  const [first, ...rest] = chosen.map((listing) => new Set(listing.characters));
  return new Set([...first!].filter((c) => rest.every((set) => set.has(c))));
}

const missing = (text: string, set: ReadonlySet<string>) => [...text].filter((c) => !set.has(c)).join('');

test('every Chinese character of record, messages and names is in the typeface for running text, of headlines in theirs', () => {
  const chinese = (text: string) => [...text].filter(isChinese).join('');
  expect(missing(chinese(usedCharacters(root)), held('CNMM Sans SC'))).toBe('');
  expect(missing(chinese(headlineCharacters(root)), held('CNMM Serif SC'))).toBe('');
});

test('every other character of record, messages and names is in the Latin typefaces', () => {
  const latin = [...usedCharacters(root)].filter((c) => !isChinese(c)).join('');
  expect(missing(latin, held('Source Sans 3'))).toBe('');
  expect(missing(latin, held('Source Serif 4'))).toBe('');
});

test('nothing that only the reader’s own fonts show can be in a figure', () => {
  const files = [
    'src/i18n/messages/figure.en.ts',
    'src/i18n/messages/picture.en.ts',
    'src/i18n/messages/figure.zh.ts',
    'src/i18n/messages/picture.zh.ts',
    'geo/boundaries/notice.json',
  ];
  const texts = files.map((path) => readFileSync(path, 'utf8')).join('');
  expect([...READERS_OWN].filter((c) => texts.includes(c))).toEqual([]);
});

test('the map typeface holds the short name of every province and prefecture in at most 60 KB', () => {
  const names = loadRegions().filter((region) => region.level !== 'county');
  expect(missing(names.map((region) => region.short.zh).join(''), held('CNMM Map SC'))).toBe('');
  expect(listings.find((listing) => listing.family === 'CNMM Map SC')!.bytes).toBeLessThanOrEqual(60 * 1024);
});

test('the subsets are what the listing says, byte for byte', () => {
  for (const { file, sha256, bytes } of listings) {
    const content = readFileSync(`public/fonts/${file}`);
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
  }
});

test('making everything again gives the same bytes: subsets, listing, widths and style sheets', async () => {
  for (const [path, content] of await buildFonts(root)) {
    expect(readFileSync(path).equals(Buffer.from(content)), `${path}: run npm run fonts`).toBe(true);
  }
}, 60_000);
