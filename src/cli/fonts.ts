/**
 * `npm run fonts`: cuts the typefaces down to the characters in use, measures them for the figure, writes the style sheets
 * of type and colour. `--if-needed` does nothing where the texts need no other characters than before.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { format, type FormatConfig } from 'oxfmt';
import subsetFont from 'subset-font';
import { tokensCss } from '../theme/tokens';
import { charactersFor } from './fontCharacters';
import { fontCss } from './fontCss';
import { FONT_FACES, sourcePath, type FontFace } from './fontFaces';
import { fontMetrics, type FontMetrics } from './fontMetrics';

const LISTING = 'public/fonts/fonts.json';

/** One subset as listed in `public/fonts/fonts.json`. */
export interface FontListing {
  readonly file: string;
  readonly family: string;
  readonly weight: number;
  readonly bytes: number;
  readonly sha256: string;
  /** SHA-256 of what it was cut from: the packaged font and the characters asked of it. */
  readonly request: string;
  /** Every character that the subset holds. */
  readonly characters: string;
}

interface Cut {
  readonly request: string;
  readonly woff2: Buffer;
  readonly metrics: FontMetrics;
}

const sha256 = (...parts: readonly (Buffer | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** What a subset is cut from. */
interface Material {
  readonly source: Buffer;
  readonly characters: string;
}

/** Every face of the texts below `root` with what it is cut from. The texts are read once for all faces that hold the same. */
function materials(root: string): readonly (readonly [FontFace, Material])[] {
  const held = new Map<FontFace['holds'], string>();
  return FONT_FACES.map((face) => {
    const characters = held.get(face.holds) ?? charactersFor(face.holds, root);
    held.set(face.holds, characters);
    return [face, { source: readFileSync(join(root, sourcePath(face))), characters }];
  });
}

/** What a subset follows from, in short. */
const requestOf = ({ source, characters }: Material) => sha256(source, characters);

/** The subset, compressed, and what it measures. */
async function cut(material: Material): Promise<Cut> {
  const { source, characters } = material;
  const sfnt = await subsetFont(source, characters, { targetFormat: 'sfnt' });
  const woff2 = await convert(sfnt, 'woff2');
  return { request: requestOf(material), woff2, metrics: fontMetrics(sfnt) };
}

function listing(face: FontFace, { request, woff2, metrics }: Cut): FontListing {
  return {
    file: `${face.file}.woff2`,
    family: face.family,
    weight: face.weight,
    bytes: woff2.length,
    sha256: sha256(woff2),
    request,
    characters: String.fromCodePoint(...[...metrics.advances.keys()].sort((a, b) => a - b)),
  };
}

/** What names on a map and their notes are written in, with letters that have a mark. */
const OF_NAMES = /[ -~’]/;

/**
 * Widths in thousandths of the type size of the characters that are asked for, those of one width together; a full-width
 * character is not listed.
 */
function widthsOf(
  { unitsPerEm, advances }: FontMetrics,
  isListed: (code: number) => boolean,
): Record<string, string> {
  const widths: Record<string, string> = {};
  for (const code of [...advances.keys()].filter(isListed).sort((a, b) => a - b)) {
    const width = Math.round((advances.get(code)! / unitsPerEm) * 1000);
    if (width === 1000 && code >= 0x2000) continue;
    widths[width] = (widths[width] ?? '') + String.fromCodePoint(code);
  }
  return widths;
}

const asFile = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The licence of every package that a typeface is cut from, which has to go where the fonts go. */
function licences(root: string): string {
  const packages = [...new Set(FONT_FACES.map(({ source }) => source.split('/')[0]!))];
  const texts = packages.map((name) => {
    const text = readFileSync(join(root, 'node_modules/@fontsource', name, 'LICENSE'), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  return texts.join('\n\n');
}

/** The style sheets of type and colour, formatted as the project is. */
async function styleSheets(root: string): Promise<ReadonlyMap<string, string>> {
  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as FormatConfig;
  const formatted = async (path: string, css: string) =>
    [path, (await format(path, css, options)).code] as const;
  return new Map([
    await formatted('src/theme/fonts.css', fontCss()),
    await formatted('src/theme/tokens.css', tokensCss()),
  ]);
}

/** Everything that the command writes, by path below `root`. Same texts and packages, same bytes. */
export async function buildFonts(root: string): Promise<ReadonlyMap<string, Buffer | string>> {
  const files = new Map<string, Buffer | string>();
  const listings: FontListing[] = [];
  const widths: Record<string, Record<string, string>> = {};
  for (const [face, material] of materials(root)) {
    const subset = await cut(material);
    files.set(`public/fonts/${face.file}.woff2`, subset.woff2);
    listings.push(listing(face, subset));
    const ofNames = (code: number) => face.names !== undefined && OF_NAMES.test(String.fromCodePoint(code));
    if (face.names) widths[face.names] = widthsOf(subset.metrics, ofNames);
    if (face.widths) widths[face.widths] = widthsOf(subset.metrics, (code) => !ofNames(code));
  }
  files.set('public/fonts/LICENCES.txt', licences(root));
  files.set(LISTING, asFile(listings));
  files.set('src/drawing/text/widths.json', asFile(widths));
  for (const [path, css] of await styleSheets(root)) files.set(path, css);
  return files;
}

/** Whether the subsets below `root` are there and follow from what the texts ask for now. */
function isUpToDate(root: string): boolean {
  const path = join(root, LISTING);
  if (!existsSync(path)) return false;
  const listed = JSON.parse(readFileSync(path, 'utf8')) as readonly FontListing[];
  return materials(root).every(([face, material]) =>
    listed.some(
      ({ file, request }) =>
        file === `${face.file}.woff2` &&
        existsSync(join(root, 'public/fonts', file)) &&
        request === requestOf(material),
    ),
  );
}

async function main(): Promise<void> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  if (process.argv.includes('--if-needed') && isUpToDate(root)) return;
  for (const [path, content] of await buildFonts(root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`${path} ${Buffer.byteLength(content)} bytes`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
