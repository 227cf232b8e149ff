import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { precompress } from '../../../src/build/precompress';

const ROOT = import.meta.dirname;

/** The script of each reference page, by the page's name; null for a page with nothing but its heading. */
const SCRIPTS = {
  explorer: opening('explorer'),
  echarts: opening('echarts'),
  leaflet: opening('leaflet'),
  slider: `import './slider.ts';`,
  heading: null,
} as const;
export type RivalPage = keyof typeof SCRIPTS;
export const RIVAL_PAGES = Object.keys(SCRIPTS) as RivalPage[];

/** A script that draws the opening day with one of the drawings. */
function opening(drawing: string): string {
  return `import { draw } from './${drawing}.ts'; import { loadScene } from './scene.ts'; draw(await loadScene());`;
}

function htmlOf(name: RivalPage): string {
  const script = SCRIPTS[name];
  const style = script === null ? '' : '<link rel="stylesheet" href="./page.css" />';
  const map = script === null ? '' : `<div id="map"></div><script type="module">${script}</script>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Reference page: ${name}</title>
    <link rel="icon" href="data:," />
    ${style}
  </head>
  <body>
    <header>
      <h1>China’s crypto-mining crackdown</h1>
      <p>Provinces by the status of mining on 20 June 2021</p>
    </header>
    ${map}
  </body>
</html>`;
}

/** The reference pages differ in their scripts only: they are written while they are built. */
function writtenPages(): Plugin {
  const pages = new Map(RIVAL_PAGES.map((name) => [join(ROOT, `${name}.html`), name]));
  return {
    name: 'reference-pages',
    enforce: 'pre',
    resolveId: (id) => (pages.has(id) ? id : null),
    load(id) {
      const name = pages.get(id);
      return name === undefined ? null : htmlOf(name);
    },
  };
}

/** Builds the reference pages into `outDir`, compressed as the product's own files are. Throws when the build fails. */
export async function buildRivals(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [writtenPages(), precompress()],
    worker: { format: 'es' },
    build: {
      outDir,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: RIVAL_PAGES.map((name) => join(ROOT, `${name}.html`)) },
    },
  });
}
