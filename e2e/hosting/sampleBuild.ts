import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { precompressDir } from '../../src/build/precompress';

const LINE = '北京 Beijing 四川 Sichuan\n';

/** One small file of every kind that a build holds, by address; the text ones are long enough to be compressed. */
const FILES = [
  'index.html',
  '404.html',
  'embed.html',
  'playground.html',
  'embed.js',
  'd/2021-06-20/index.html',
  'd/2021-06-20/zh/index.html',
  'd/2021-06-20/zh/embed.html',
  'd/2021-06-20/en/oembed.json',
  'e/qh-2021-06-09-full-shutdown/en/index.html',
  'assets/index-Dk3_-x9a.js',
  'assets/index-Bq7TzL0w.css',
  'assets/maplibre-gl-worker-Ab12Cd34.mjs',
  'assets/plan-Zz9_aB3d.woff2',
  'data/0123456789ab/index.json',
  'data/0123456789ab/events.csv',
  'data/latest/events.csv',
  'data/latest/datapackage.json',
  'data/latest/README.md',
  'data/latest/CITATION.cff',
  'data/versions.json',
  'data/changes.atom',
  'fonts/map-sc-400.woff2',
  'fonts/pdf/sans-sc-400.ttf',
  'geo/provinces.topo.json',
  'geo/download/provinces.geojson',
  'geo/LICENCE.txt',
  'figure/wide/2021-06-20.svg',
  'figure/wide/2021-06-20.png',
  'figure/wide/photo.jpg',
  'figure/wide/photo.webp',
  'figure/pictures.yml',
  'tables/events.csv',
  'tables/report.pdf',
  'tables/all.zip',
  'favicon.svg',
  'favicon.ico',
  'site.webmanifest',
  'sitemap.xml',
  'robots.txt',
  '.vite/manifest.json',
] as const;

/** What lies beside the served folder and must never be sent. */
export const SECRET = 'beside the served folder';

/**
 * Writes a build of small files to `parent/dist`, and a file beside it that no address may reach. Returns the folder.
 */
export async function writeSampleBuild(parent: string): Promise<string> {
  const dir = join(parent, 'dist');
  for (const name of FILES) {
    const path = join(dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${name}\n${LINE.repeat(200)}`);
  }
  await precompressDir(dir);
  writeFileSync(join(parent, 'secret.txt'), SECRET);
  return dir;
}
