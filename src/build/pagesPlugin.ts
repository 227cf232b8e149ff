import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { bundleScript } from './bundleScript';
import { withContentPolicy } from './contentPolicy';
import { readMaterial } from '../cli/shots/material';
import { CHANGES_FILE, type RecordChanges } from '../events/changes';
import { seriesFacts } from '../record/publish/series/build';
import { readReleaseFiles } from '../record/publish/tables/releaseFile';
import { NATION } from '../regions/region';
import { KEY_DATES_FILE, parseKeyDates } from '../pages/links/keyDates';
import { readSiteUrl, SITE_URL } from './siteUrl';
import { pageFiles } from '../pages/links/build';
import type { Edition } from '../pages/links/edition';
import { EMBED_PAGE } from './embedPagePlugin';
import { framePages } from './framePages';
import { dayFrames } from '../pages/links/frames';
import { homeData, homeHead } from '../pages/links/home';
import { imagePaths } from '../pages/links/images';
import { drawImages } from './drawImages';
import { fileOf, MISSING_PAGE } from '../pages/links/paths';
import { storyPages } from '../pages/links/storyPage';
import { storyFrames } from '../pages/links/storyFrames';

/** The pages' style sheet, an entry of the build beside the pages that have scripts. */
export const PAGES_STYLE = 'src/pages/links/pages.css';

/** The edition below `root`, its style sheet not yet named. Throws `Error` for bad key dates or a bad address. */
export function readEdition(root: string, env: Readonly<Record<string, string | undefined>>): Edition {
  const site = readSiteUrl(env);
  const material = readMaterial(root);
  const {
    record,
    details,
    context,
    version,
    released,
    shapes,
    overview,
    stories,
    series: numbers,
  } = material;
  const text = readFileSync(join(root, KEY_DATES_FILE), 'utf8');
  const keyDates = parseKeyDates(text, (d) => record.eventsOn(d).length > 0);
  const tables = readReleaseFiles(join(root, 'public/data', version));
  const changes = JSON.parse(readFileSync(join(root, 'public', CHANGES_FILE), 'utf8')) as RecordChanges;
  const base = { record, details, context, version, released, tables, changes, keyDates, stories, site };
  return {
    ...base,
    series: seriesFacts(),
    numbers,
    shapes: shapes(NATION),
    overview,
    stylesheet: '',
    images: site === null ? new Map() : imagePaths(base),
    frames: new Set(),
  };
}

/** Name of the built style sheet, below the root. Throws `Error` when the build has none. */
function stylesheetIn(bundle: Readonly<Record<string, { readonly type: string }>>): string {
  for (const [name, file] of Object.entries(bundle)) {
    const origins = 'originalFileNames' in file ? (file.originalFileNames as readonly string[]) : [];
    if (name.endsWith('.css') && origins.includes(PAGES_STYLE)) return name;
  }
  throw new Error(`The build has no ${PAGES_STYLE}: is it an input?`);
}

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Builds the pages for links: one per key date and event in each language, and a frame per key date, once the bundle is
 * written and before it is compressed; and the home page's head. With `SITE_URL` also pictures, sitemap and descriptions
 * for embedding. Stands before the plugin that fills the embed's page, which it takes empty.
 */
export function pagesPlugin(): Plugin {
  let config: ResolvedConfig;
  let edition: Edition | undefined;
  let embedShell: string | undefined;
  const current = () => (edition ??= readEdition(config.root, process.env));
  return {
    name: 'pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      edition = undefined;
      if (current().site === null) {
        this.warn(
          `${SITE_URL} is not set: links are relative, and pages have no canonical address, social images, sitemap or oEmbed`,
        );
      }
    },
    transformIndexHtml: {
      // After the bundler has looked for files of its own in the page: these links are addresses.
      order: 'post',
      handler(html, { path }) {
        if (path === EMBED_PAGE) embedShell = html;
        if (path !== '/index.html') return html;
        return html
          .replace('</head>', () => `${homeHead(current())}</head>`)
          .replace('</body>', () => `${homeData(current())}</body>`);
      },
    },
    async writeBundle({ dir }, bundle) {
      const out = dir ?? config.build.outDir;
      const write = (path: string, content: string | Uint8Array) => {
        const file = join(out, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      };
      const started = performance.now();
      const { keyDates } = current();
      if (embedShell === undefined) throw new Error(`The build has no ${EMBED_PAGE}: is it an input?`);
      const days = keyDates.map(({ date }) => date);
      const whole: Edition = {
        ...current(),
        stylesheet: stylesheetIn(bundle),
        frames: new Set(days),
      };
      const requests = [...dayFrames(days), ...storyFrames(whole)];
      const frames = await framePages(embedShell, config.root, requests);
      const files = new Map([...pageFiles(whole), ...frames]);
      const scripted = { 'missing.ts': [MISSING_PAGE], 'step.ts': storyPages(whole).map(fileOf) };
      for (const [name, paths] of Object.entries(scripted)) {
        const script = await bundleScript(join(import.meta.dirname, '../pages/boot', name));
        for (const path of paths) {
          const page = files.get(path)!.replace('</body>', () => `<script>${script}</script>\n</body>`);
          files.set(path, page);
        }
      }
      for (const [path, text] of files) {
        write(path, path.endsWith('.html') ? withContentPolicy(text, path, whole.site) : text);
      }
      config.logger.info(`${files.size} files of pages in ${seconds(started)}`);
      if (whole.site === null) return;
      const drawing = performance.now();
      const count = await drawImages({ ...whole, site: whole.site }, config.root, write);
      config.logger.info(`${count} pictures of pages in ${seconds(drawing)}`);
    },
  };
}
