import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { DATA_VERSION } from '../events/version';

const COMPRESSIBLE = /\.(html|js|mjs|css|csv|json|geojson|svg|xml|ttf|txt|wasm|webmanifest)$/;
const SMALLEST = 1024;
/** Pages for links, tables, what is downloaded, older versions: asked for seldom, and the last percents of compression cost a minute. */
const SELDOM = new RegExp(
  String.raw`^(?:[de]|geo[\\/]download|data[\\/](?!${DATA_VERSION})[0-9a-f]{12})[\\/]|\.csv$`,
);
/** Long texts, typefaces for paper and the program that makes bitmaps: the last eighth of their bytes would cost twenty times the time. */
const LONG = /[\\/].*\.html$|\.(?:ttf|wasm)$/;
const AT_ONCE = 4;
const BEST = { brotli: 11, gzip: 9 } as const;
const GOOD = { brotli: 9, gzip: 9 } as const;
const QUICK = { brotli: 5, gzip: 6 } as const;

/** How hard `path`, relative to the build, is compressed. */
const qualityOf = (path: string) => (SELDOM.test(path) ? QUICK : LONG.test(path) ? GOOD : BEST);

/** Every file below `dir`, as paths. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Pages hold text, code and drawings by turns: a table of codes for each of shorter stretches fits them better. */
const memLevelOf = (path: string) => (path.endsWith('.html') ? 5 : 8);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside a file. */
async function compress(file: string, quality: ReturnType<typeof qualityOf>): Promise<void> {
  const bytes = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: quality.brotli,
  };
  const [br, gz] = await Promise.all([
    brotli(bytes, { params }),
    zip(bytes, { level: quality.gzip, memLevel: memLevelOf(file) }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/** Writes `.br` and `.gz` beside every text file of the build, so that any plain host can send them. */
export async function precompressDir(dir: string): Promise<void> {
  const files = filesBelow(dir)
    .filter((file) => COMPRESSIBLE.test(file) && statSync(file).size >= SMALLEST)
    .values();
  // Node compresses on threads of its own: one file at a time would leave all but two idle.
  const worker = async () => {
    for (const file of files) await compress(file, qualityOf(relative(dir, file)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Compresses the build once it is written. */
export function precompress(): Plugin {
  let outDir = 'dist';
  // A build that failed closes its bundle too, without saying so here: its own error is the one to be read.
  let isWritten = false;
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (isWritten) await precompressDir(outDir);
      },
    },
  };
}
