import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { loadRegions } from '../src/regions/load';
import { DETAILS, readMaster } from './master';
import { geoFiles } from './pipeline';
import { describeFaults, validateMaster } from './validate';

/**
 * `npm run geo`: validates the boundary masters, writes `public/geo/` anew and prints each file's size, plain and brotli,
 * in bytes. With any fault it prints them all, writes nothing and ends with status 1.
 */
const target = new URL('../public/geo/', import.meta.url);

const regions = new Map(loadRegions().map((region) => [region.adcode, region]));
const faults = DETAILS.flatMap((detail) => {
  const found = validateMaster(readMaster(detail), regions);
  return found.length === 0 ? [] : [describeFaults(detail, found)];
});
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}

const files = geoFiles();
rmSync(target, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = fileURLToPath(new URL(path, target));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const sizes = [Buffer.byteLength(text), brotliCompressSync(text).length];
  process.stdout.write(`${sizes.map((size) => String(size).padStart(8)).join('')}  ${path}\n`);
}
