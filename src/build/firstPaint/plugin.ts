import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from '../bundleScript';
import type { RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { DATA_VERSION } from '../../events/version';
import type { FigureShapes } from '../../regions/figureShapes';
import { OPENING_TIME } from '../../state/state';
import { FIRST_PAINT_STYLE, WHOLE_MAP_FIRST } from './opening';
import { firstPaint } from './firstPaint';

const INDEX = `data/${DATA_VERSION}/index.json`;
const SHAPES = 'geo/provinces.topo.json';
const BOOT = join(import.meta.dirname, '../../pages/boot/page.ts');

const publicJson = (path: string): unknown => JSON.parse(readFileSync(`public/${path}`, 'utf8'));

/** `html` with the opening day drawn into it, so that the map is there before any script. */
async function withFirstPaint(html: string): Promise<string> {
  const record = createEventStore(publicJson(INDEX) as RecordIndex);
  const baked = publicJson('geo/figure.json') as FigureShapes;
  const paint = firstPaint(record, baked, OPENING_TIME);
  const preload = (path: string) =>
    `<link rel="preload" href="./${path}" as="fetch" crossorigin="anonymous" />`;
  const head = `<script>${await bundleScript(BOOT)}</script><style>${FIRST_PAINT_STYLE}${paint.css}</style>${WHOLE_MAP_FIRST}${preload(INDEX)}${preload(SHAPES)}`;
  return html
    .replace('</title>', () => `</title>${head}`)
    .replace('<div id="app"></div>', () => `<div id="app">${paint.html}</div>`);
}

/** Draws the first paint into the page, in development and in the build. */
export function firstPaintPlugin(): Plugin {
  return {
    name: 'first-paint',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => (path === '/index.html' ? withFirstPaint(html) : html),
    },
  };
}
