import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(html|js|mjs|css|json|geojson|svg|xml|txt|webmanifest)$/;
const SMALLEST = 1024;
/** Pages for links are many and each is asked for seldom: the last percents of compression would cost a minute. */
const MANY = /^[de][\\/]/;
const QUALITY = { best: 11, quick: 9 } as const;

/** Every file below `dir`, as paths. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Writes `.br` and `.gz` beside every text file of the build, so that any plain host can send them. */
export function precompressDir(dir: string): void {
  for (const file of filesBelow(dir)) {
    if (!COMPRESSIBLE.test(file) || statSync(file).size < SMALLEST) continue;
    const bytes = readFileSync(file);
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_QUALITY]: MANY.test(relative(dir, file)) ? QUALITY.quick : QUALITY.best,
        },
      }),
    );
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Compresses the build once it is written. */
export function precompress(): Plugin {
  let outDir = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        if (!error) precompressDir(outDir);
      },
    },
  };
}
