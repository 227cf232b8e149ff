/**
 * Byte budgets of the build, as the server sends them (brotli, or gzip where said). What shrinks by more than a tenth,
 * or is no longer there, fails too: something vanished. After a wanted change: npm run bytes -- --update
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { RecordIndex } from '../src/events/model';
import { DATA_VERSION } from '../src/events/version';
import { partAdvice, partLimitKib } from '../src/record/publish/sizes';

const DIST = 'dist';
const BASELINE = 'e2e/bytes.json';
const SHRINK_LIMIT = 0.1;
const KIB = 1024;

/** What each budget took when that was last accepted, in KiB by name. */
type Baseline = Readonly<Record<string, number>>;

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly limitKib: number;
  /** The part of the file that is counted; all of it where it is left out. */
  readonly part?: RegExp;
  /** How it is counted; brotli unless said otherwise. */
  readonly by?: 'gzip';
  /** What to do when it is over. */
  readonly advice?: string;
}

const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8')) as Record<
  string,
  ManifestChunk
>;

/** Most files that a page asks for before it answers: on a slow line each may cost a round trip. */
const MOST_FILES = 13;

/** Scripts that an entry, or a part that is loaded later, waits for: itself and all it imports at once. */
function scriptsOf(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`No such entry in the build: ${entry}`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => scriptsOf(name, seen))];
}

/** Style sheets of the files that an entry imports; its own stands in the page. */
function stylesFor(entry: string): string[] {
  return (manifest[entry]?.imports ?? []).flatMap((name) => [
    ...(manifest[name]?.css ?? []),
    ...stylesFor(name),
  ]);
}

function matching(folder: string, pattern: RegExp): string[] {
  const files = readdirSync(`${DIST}/${folder}`).filter((name) => pattern.test(name));
  if (files.length === 0) throw new Error(`Nothing in ${DIST}/${folder} matches ${pattern}`);
  return files.map((name) => `${folder}/${name}`);
}

const SENT = { brotli: 'br', gzip: 'gz' } as const;

/** Bytes that a server sends for `file`: the build's own compressed copy, or the file itself where it has none. */
function sentBytes(file: string, by: keyof typeof SENT): number {
  const copy = `${DIST}/${file}.${SENT[by]}`;
  return statSync(existsSync(copy) ? copy : `${DIST}/${file}`).size;
}

/** What the `part` of a file adds to the page, compressed on its own. */
function partBytes(file: string, part: RegExp): number {
  const found = part.exec(readFileSync(`${DIST}/${file}`, 'utf8'))?.[0];
  if (found === undefined) throw new Error(`Nothing in ${DIST}/${file} matches ${part}`);
  return brotliCompressSync(found).length;
}

const record = JSON.parse(readFileSync(`${DIST}/data/${DATA_VERSION}/index.json`, 'utf8')) as RecordIndex;

/** What the front page is made of when it calls itself ready. */
const READY = ['index.html', 'src/map/MapView.tsx', 'src/pages/main/LegendArea.tsx'];
/** All that must be there before it shows its day with a legend, in its own letters, and the slider moves it. */
const untilUsable = [
  'index.html',
  ...new Set(READY.flatMap((part) => [...scriptsOf(part), ...stylesFor(part)])),
  `data/${DATA_VERSION}/index.json`,
  'geo/provinces.topo.json',
  ...matching('fonts', /^source-.*\.woff2$/),
];

const budgets: Budget[] = [
  { name: 'until the page can be used', files: untilUsable, limitKib: 305 },
  { name: 'first-paint JavaScript', files: scriptsOf('index.html'), limitKib: 112 },
  {
    name: 'figure inside the page',
    files: ['index.html'],
    part: /<figure class="still"[^]*?<\/figure>/,
    limitKib: 16,
  },
  // What a slow line brings before anything is painted.
  {
    name: 'front page to its map',
    files: ['index.html'],
    part: /^[^]*<\/figure>/,
    limitKib: 21,
  },
  { name: 'map chunk', files: matching('assets', /^explorer-.*\.js$/), limitKib: 240 },
  { name: 'map worker', files: matching('assets', /^maplibre-gl-worker-.*\.m?js$/), limitKib: 122 },
  ...(['index', 'details'] as const).map((part) => ({
    name: `record ${part}`,
    files: [`data/${DATA_VERSION}/${part}.json`],
    limitKib: partLimitKib(part, record.events.length)!,
    advice: partAdvice(part),
  })),
  { name: 'provinces and neighbours', files: ['geo/provinces.topo.json'], limitKib: 70 },
  ...matching('geo/prefectures', /\.json$/).map((file) => ({
    name: `prefectures ${file.slice(-16, -10)}`,
    files: [file],
    limitKib: 12,
  })),
  // Hosts of embeds are not ours: what counts is what every server can send.
  { name: 'embed, whole in one file', files: ['embed.html'], limitKib: 72, by: 'gzip' },
  { name: 'script for host pages', files: ['embed.js'], limitKib: 3.25, by: 'gzip' },
  { name: 'share dialog', files: matching('assets', /^shareDialog-.*\.js$/), limitKib: 34 },
  // What writes a PDF, loaded when one is asked for: the reader of typefaces (`browser-module`) among it.
  {
    name: 'PDF writer',
    files: matching(
      'assets',
      /^(pdfkit\.browser|browser-module|module|tagged|pdfOf|reportPdf)-[\w-]{8}\.js$/,
    ),
    limitKib: 190,
  },
  // What makes a GIF, loaded when one is asked for: nearly all of it the program that makes bitmaps, over which brotli takes
  // half a minute.
  {
    name: 'GIF writer',
    files: matching('assets', /^(index_bg-.*\.wasm|gifWorker-.*\.js|animation-.*\.js)$/),
    limitKib: 980,
    by: 'gzip',
  },
  // Of all rooms together: those of the views, the comparison and the stories arrive with them. The page and the embed each
  // have their own sheet beside those that they share, and the heights of the time strip in both.
  { name: 'styles', files: matching('assets', /\.css$/), limitKib: 25 },
];

const rows = budgets.map((budget) => ({
  ...budget,
  kib: budget.files.reduce(
    (sum, file) =>
      sum + (budget.part ? partBytes(file, budget.part) : sentBytes(file, budget.by ?? 'brotli')) / KIB,
    0,
  ),
}));
const faults: string[] = [];
if (untilUsable.length > MOST_FILES)
  faults.push(`the page can be used after ${untilUsable.length} files, more than ${MOST_FILES}`);

for (const { name, kib, limitKib, advice } of rows) {
  const over = kib > limitKib;
  if (over)
    faults.push(
      `${name} is ${kib.toFixed(1)} KiB, over its ${limitKib.toFixed(1)} KiB${advice ? `: ${advice}` : ''}`,
    );
  console.log(
    `${over ? '✗' : '✓'} ${name.padEnd(28)} ${kib.toFixed(1).padStart(7)} of ${limitKib.toFixed(1)} KiB`,
  );
}

if (process.argv.includes('--update')) {
  const baseline: Baseline = Object.fromEntries(
    rows.map(({ name, kib }) => [name, Math.round(kib * 100) / 100]),
  );
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
} else {
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
  const sizes = new Map(rows.map(({ name, kib }) => [name, kib]));
  for (const [name, before] of Object.entries(baseline)) {
    const kib = sizes.get(name) ?? 0;
    if (kib < before * (1 - SHRINK_LIMIT))
      faults.push(`${name} shrank from ${before} to ${kib.toFixed(1)} KiB: has something vanished?`);
  }
  for (const name of sizes.keys())
    if (!(name in baseline)) faults.push(`${name} is not in ${BASELINE}: npm run bytes -- --update`);
}
if (!statSync(DIST).isDirectory() || faults.length > 0) {
  console.error(`\n${faults.map((fault) => `Bytes: ${fault}`).join('\n')}`);
  process.exit(1);
}
