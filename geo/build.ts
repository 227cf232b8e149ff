import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { geoFiles } from './pipeline';

/** `npm run geo`: writes `public/geo/` anew and prints each file's size, plain and brotli, in bytes. */
const target = new URL('../public/geo/', import.meta.url);

const files = geoFiles();
rmSync(target, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = fileURLToPath(new URL(path, target));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const sizes = [Buffer.byteLength(text), brotliCompressSync(text).length];
  process.stdout.write(`${sizes.map((size) => String(size).padStart(8)).join('')}  ${path}\n`);
}
