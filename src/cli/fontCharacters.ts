import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGS } from '../i18n/text';
import { loadRegions } from '../regions/load';
import type { FontFace } from './fontFaces';

/** Where every text that can reach the screen is written. */
export const TEXT_FOLDERS = [
  'src/record/data',
  'src/record/series',
  'src/story/stories',
  'src/i18n/messages',
  'src/regions/data',
  'geo/boundaries',
];
const TEXT_ENDINGS = ['.yaml', '.yml', '.csv', '.json', ...LANGS.map((lang) => `.${lang}.ts`)];
/** Where headlines come from, beside the titles of events. */
const HEADLINE_FOLDERS = ['src/i18n/messages', 'src/regions/data'];
/**
 * What our typefaces lack and the reader's own fonts show: traditional and Korean characters in quoted titles of sources,
 * arrows and key symbols. Pages only; no figure uses them.
 */
export const READERS_OWN = '閘蝕가강격굴금기다당대등며발상성시안에요위으은을이인전절준차채폐표해했행화←→⌘';
/** Shapes hold no text and are large. */
const SHAPES = /\.topo\.json$/;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Basic Latin and Latin-1, and the typographic marks that running text uses. */
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŠšŸŽž–—‘’‚“”„†•…‰‹›⁄€™−↑↓';
const ASCII = range(0x20, 0x7e);
const DIGITS = '0123456789';
/** Marks that Chinese text uses whether or not the record does today. */
const CHINESE_MARKS = '、。〈〉《》「」『』【】〔〕・！（），．／：；？～￥·—‘’“”…－％';

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .filter((path) => TEXT_ENDINGS.some((ending) => path.endsWith(ending)) && !SHAPES.test(path));
}

function sorted(text: string): string {
  return [...new Set(text)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');
}

function textBelow(root: string, folders: readonly string[]): string {
  const paths = folders.flatMap((folder) => filesBelow(join(root, folder)));
  return paths.map((path) => readFileSync(path, 'utf8')).join('');
}

function beyondAscii(text: string): string {
  return sorted([...text].filter((c) => c.codePointAt(0)! > 0x7e && !READERS_OWN.includes(c)).join(''));
}

/** Every character beyond ASCII that record, messages, region names and boundary notice use, in code point order. */
export function usedCharacters(root: string): string {
  return beyondAscii(textBelow(root, TEXT_FOLDERS));
}

interface Titled {
  readonly title?: { readonly zh?: string; readonly en?: string };
}

interface TitledFile extends Titled {
  readonly events?: readonly Titled[];
  readonly steps?: readonly Titled[];
}

/** Every character beyond ASCII of the texts that are set as headlines: titles of events and stories, messages, region names. */
export function headlineCharacters(root: string): string {
  const files = ['src/record/data', 'src/story/stories'].flatMap((folder) => filesBelow(join(root, folder)));
  const titled = files
    .filter((path) => /\.ya?ml$/.test(path))
    .flatMap((path) => {
      const file = parse(readFileSync(path, 'utf8')) as TitledFile;
      return [file, ...(file.events ?? []), ...(file.steps ?? [])];
    });
  const titles = titled.map(({ title }) => `${title?.zh ?? ''}${title?.en ?? ''}`);
  return beyondAscii(titles.join('') + textBelow(root, HEADLINE_FOLDERS));
}

/** Whether a Chinese typeface has to hold `c`: everything from the CJK symbols up. */
export function isChinese(c: string): boolean {
  const code = c.codePointAt(0)!;
  return code >= 0x2e80 && code !== 0xfeff;
}

/**
 * The characters that a subset is asked to hold, in code point order. The map's own typeface holds the short names of
 * provinces and prefectures; the few counties that are ever named on the map come from the typeface for running text.
 */
export function charactersFor(holds: FontFace['holds'], root: string): string {
  if (holds === 'latin') return sorted(LATIN);
  const regions = loadRegions();
  if (holds === 'names') {
    return sorted(regions.map(({ level, short }) => (level === 'county' ? '' : short.zh)).join('') + DIGITS);
  }
  const names = regions.map((region) => region.name.zh + region.short.zh);
  const texts = holds === 'headlines' ? headlineCharacters(root) : usedCharacters(root);
  const used = [...texts].filter((c) => isChinese(c) || LATIN.includes(c)).join('');
  return sorted(ASCII + CHINESE_MARKS + names.join('') + used);
}
