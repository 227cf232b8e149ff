import { LANGUAGES } from '../../i18n/language';
import { colouringOf } from '../../layers/layers';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { scaled, type Box } from '../../drawing/box';
import { drawFigure } from './draw';
import { writePngText } from '../../export/pngText';
import { dotsPerInch } from '../../export/size';
import { stateText } from '../../state/stateText';
import { formatUrl } from '../../state/url';
import { createStaticServer, listen } from '../serve';
import { AWAITED } from './awaited';
import { openBrowser } from './browser';
import type { Material } from './material';
import { mustShowMaps } from './probe';
import type { Rendered } from './rendered';
import type { Shot } from './shot';

/** Pictures of the page itself, its map drawn by the engine. */
export interface Explorer {
  render(shot: Shot): Promise<Rendered>;
  close(): Promise<void>;
}

export interface ExplorerOptions {
  readonly root: string;
  readonly material: Material;
  readonly site: string | null;
  /** Address of a running site, or a folder that holds a build. */
  readonly server: string;
}

const MAP_PLACE = '.map-place';
const TIMEOUT_MS = 30_000;
const FIRST_PORT = 4600;

/** The page's address for a shot, every choice said. */
function addressOf(base: string, shot: Shot, { context }: Material): string {
  const state = { ...shot.state, theme: shot.theme, renderer: 'explorer' } as const;
  const query = formatUrl(state, context, { flags: true, always: ['time', 'lang', 'theme'] });
  return `${base}?${query}`;
}

/** Waits until the page shows what the shot asks for, with all that comes after the map. Throws `Error` with what it shows instead. */
async function mustShow(page: Page, expected: string): Promise<void> {
  const shown = () => {
    const { ready, state } = document.documentElement.dataset;
    return ready === 'true' || ready === 'error' ? `${ready} ${state}` : false;
  };
  await page.waitForFunction(shown, undefined, { timeout: TIMEOUT_MS }).catch(() => {
    throw new Error(`the page was not ready within ${TIMEOUT_MS / 1000} s`);
  });
  const { ready, state, renderer } = await page.evaluate(() => ({
    ready: document.documentElement.dataset['ready'],
    state: document.documentElement.dataset['state'],
    renderer: document.documentElement.dataset['renderer'],
  }));
  if (ready !== 'true') throw new Error('the page reports an error');
  if (renderer !== 'explorer') throw new Error('the page has no WebGL and shows the figure instead');
  if (state !== expected) throw new Error('the page shows another state than the one asked for');
  const isComplete = (awaited: string) => document.querySelector(awaited) === null;
  await page.waitForFunction(isComplete, AWAITED, { timeout: TIMEOUT_MS }).catch(() => {
    throw new Error(`panel, search or list did not come within ${TIMEOUT_MS / 1000} s`);
  });
}

/** Where the map lies in a picture of `selector`, or of the whole page, in CSS pixels; null where it is not in it. */
async function mapIn(page: Page, selector: string | null): Promise<Box | null> {
  const map = await page.locator(MAP_PLACE).first().boundingBox();
  if (!map || selector === null) return map;
  const found = page.locator(selector).first();
  const part = (await found.count()) > 0 ? await found.boundingBox() : null;
  if (!part) throw new Error(`nothing on the page matches ${selector}`);
  const left = Math.max(map.x, part.x);
  const top = Math.max(map.y, part.y);
  const width = Math.min(map.x + map.width, part.x + part.width) - left;
  const height = Math.min(map.y + map.height, part.y + part.height) - top;
  return width > 0 && height > 0 ? { x: left - part.x, y: top - part.y, width, height } : null;
}

async function capture(
  browser: Browser,
  base: string,
  shot: Shot,
  options: ExplorerOptions,
): Promise<Rendered> {
  const { material, site } = options;
  const { width, height, scale } = shot.size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: shot.theme,
    locale: LANGUAGES[shot.state.lang].locale,
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    await page.goto(addressOf(base, shot, material), { timeout: TIMEOUT_MS });
    await mustShow(page, stateText(shot.state, material.version, material.context));
    if (shot.javascript !== null) await page.evaluate(shot.javascript);
    if (shot.waitFor !== null) await page.waitForFunction(shot.waitFor, undefined, { timeout: TIMEOUT_MS });
    const map = await mapIn(page, shot.selector);
    const target = shot.selector === null ? page : page.locator(shot.selector).first();
    const png = await target.screenshot({ animations: 'disabled', caret: 'hide' });
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const whole = { x: 0, y: 0, width: info.width, height: info.height };
    mustShowMaps({ pixels: data, ...info }, map ? [scaled(map, scale)] : [whole]);
    const { about } = drawFigure(shot, material, site);
    const colouring = colouringOf(material.record, shot.state);
    const { altText } = colouring.caption(shot.state.lang, { entered: shot.state.region });
    return {
      bytes: writePngText(new Uint8Array(png), {
        fields: { ...about },
        dotsPerInch: dotsPerInch(shot.size),
      }),
      width: info.width,
      height: info.height,
      altText,
      warnings: map === null ? ['the map is not in the part of the page that was taken'] : [],
      browser: `Chromium ${browser.version()}`,
    };
  } finally {
    await context.close();
  }
}

/** Serves a built folder on a free port; a running site is taken as it is. Throws `Error` when there is no build. */
async function openSite(server: string, root: string): Promise<{ base: string; close: () => void }> {
  if (/^https?:\/\//.test(server)) return { base: server, close: () => undefined };
  const folder = resolve(root, server);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`nothing is built in ${server}: run npm run build`);
  }
  const built = createStaticServer(folder);
  const port = await listen(built, FIRST_PORT, false);
  return { base: `http://localhost:${port}/`, close: () => built.close() };
}

/** An explorer whose browser and site are started by the first picture. */
export function openExplorer(options: ExplorerOptions): Explorer {
  let started: Promise<{ browser: Browser; site: { base: string; close: () => void } }> | undefined;
  const start = async () => {
    const site = await openSite(options.server, options.root);
    return { browser: await openBrowser(options.root), site };
  };
  return {
    async render(shot) {
      started ??= start();
      const { browser, site } = await started;
      return capture(browser, site.base, shot, options);
    },
    async close() {
      const running = await started?.catch(() => undefined);
      await running?.browser.close();
      running?.site.close();
    },
  };
}
