import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fixtures, Frame, Locator, Page } from '@playwright/test';
import { createStaticServer, listen } from '../../src/cli/serve';
import { EMBED_DEFAULTS } from '../../src/embed/protocol/address';
import { openTag } from '../../src/embed/protocol/markup';
import { formatDay } from '../../src/i18n/format';
import type { Lang } from '../../src/i18n/text';
import { stateText } from '../../src/state/stateText';
import { parseUrl } from '../../src/state/url';
import { DEFAULT_LAYER } from '../../src/layers/layers';
import { coloursOf } from '../../src/theme/colours';
import type { Day } from '../../src/time/day';
import { POLL, type Renderer } from './map';
import { context, DATA_VERSION, provinces, record } from './record';
import { expect, keptTest as ownKeptTest, test as ownTest } from './test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a host that has not set up sharing between origins does not send. */
const SHARING = new Set([
  'access-control-allow-origin',
  'cross-origin-resource-policy',
  'cross-origin-embedder-policy',
]);

function withoutSharing(server: Server): Server {
  return server.prependListener('request', (_, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (SHARING.has(name.toLowerCase()) ? response : set(name, value));
  });
}

/** Servers of their own, each another site to the browser than the map's. */
export interface Sites {
  /** Puts a page on the host's site; returns its address. */
  readonly put: (html: string, headers?: Readonly<Record<string, string>>) => string;
  readonly host: string;
  /** Addresses of the build: as the product sends it, and without the headers that share it between origins. */
  readonly shared: string;
  readonly unshared: string;
}

async function openSites(dist: string): Promise<{ sites: Sites; close: () => void }> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const hosts = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    // 204 for what a browser asks for by itself: the icon.
    response.writeHead(page ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  const servers = [hosts, createStaticServer(dist), withoutSharing(createStaticServer(dist))];
  const [host, shared, unshared] = await Promise.all(servers.map((server) => listen(server, 0, true)));
  const sites: Sites = {
    host: `http://localhost:${host}`,
    shared: `http://127.0.0.1:${shared}`,
    unshared: `http://127.0.0.1:${unshared}`,
    put(html, headers = {}) {
      const path = `/page-${pages.size + 1}.html`;
      pages.set(path, { html, headers });
      return `${sites.host}${path}`;
    },
  };
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { sites, close };
}

/** The narrowest policy with which a page can hold the map at `site` and its script. */
export const strictPolicy = (site: string) => ({
  'Content-Security-Policy': `default-src 'none'; frame-src ${site}; script-src ${site}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
});

/** A page as an editor writes it around the map. */
export const article = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title></head><body><main><h1>An article</h1>${body}</main></body></html>`;

/** A frame as an editor pastes it; `more` adds to its attributes. */
export const frameTag = (src: string, more: Readonly<Record<string, string | number>> = {}) =>
  `${openTag('iframe', { title: 'Map', width: 480, height: 640, src, ...more })}</iframe>`;

/** A frame with the map that shows `query`. */
export const mapTag = (
  { shared }: Pick<Sites, 'shared'>,
  query: string,
  more?: Parameters<typeof frameTag>[1],
) => frameTag(`${shared}/embed.html?${query}`, more);

/** The script that gives frames their height, as an editor pastes it. */
export const scriptTag = ({ shared }: Sites) => `<script async src="${shared}/embed.js"></script>`;

const hosting: Fixtures<object, { dist: string; sites: Sites }, { origins: readonly string[] }> = {
  dist: [resolve(ROOT, process.env['E2E_DIST'] ?? 'dist'), { scope: 'worker', option: true }],
  sites: [
    async ({ dist }, run) => {
      const { sites, close } = await openSites(dist);
      await run(sites);
      close();
    },
    { scope: 'worker' },
  ],
  origins: ({ sites }, run) => run([sites.host, sites.shared, sites.unshared]),
};

/** A test whose page fails it when it logs an error, or asks anyone but its host and the map's sites for anything. */
export const test = ownTest.extend(hosting);
/** The same in the page that its worker keeps: see there. */
export const keptTest = ownKeptTest.extend(hosting);

/** The page inside the frame that `holder` names. */
export async function inside(holder: Locator): Promise<Frame> {
  const frame = await (await holder.elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  return frame;
}

/** Opens an article with `body` on the host's site, sent with `headers`; the page inside its first frame. */
export async function openHost(
  page: Page,
  sites: Sites,
  body: string,
  { lang, headers }: { readonly lang?: Lang; readonly headers?: Parameters<Sites['put']>[1] } = {},
): Promise<Frame> {
  await page.goto(sites.put(article(body, lang), headers));
  return inside(page.locator('iframe').first());
}

/**
 * Waits until the page in the frame that `holder` names has loaded its explorer. A frame beside another one shows that the
 * other had the time to do so too.
 */
export const expectExplorer = (holder: Locator) =>
  expect(holder.contentFrame().locator('.map-stage')).toBeVisible();

/** Addresses of the script files that the page in `frame` has asked for. */
export const scriptsOf = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );

/** The state as text that a frame must show for `query`. */
export function embedState(query: string, lang: Lang = 'en'): string {
  const { state } = parseUrl(query, context, { ...EMBED_DEFAULTS, lang });
  return stateText(state, DATA_VERSION, context);
}

const signals = (frame: Frame) =>
  frame.evaluate(() => {
    // A document that has only begun has no root yet.
    const { ready, state, renderer } = document.querySelector('html')?.dataset ?? {};
    const [notice] = document.querySelectorAll<HTMLElement>('.notice');
    return { ready, state, renderer, notice: notice?.dataset['code'] ?? '' };
  });

/** Waits until the frame says that it shows `query`; `more` is what else it must say. */
export async function shows(
  frame: Frame,
  query: string,
  more: { renderer?: Renderer; notice?: string; lang?: Lang } = {},
): Promise<void> {
  const { lang, ...wanted } = more;
  await expect
    .poll(() => signals(frame), { ...POLL, message: `the frame shows ?${query}` })
    .toMatchObject({ ready: 'true', state: embedState(query, lang), ...wanted });
}

/** Colour and pattern of a province as they stand in the drawing. */
type Drawn = Readonly<Record<string, string>>;

/** What the page in a frame draws and says to a reader, whichever of its maps it has. */
export const seen = (frame: Frame) =>
  frame.evaluate(() => {
    const drawn: Record<string, string> = {};
    const boxes: number[] = [];
    for (const unit of document.querySelectorAll<SVGGraphicsElement>(
      '.fills > [data-adcode], .map-fill[data-adcode$="0000"]',
    )) {
      const adcode = unit.dataset['adcode']!;
      const over = document.querySelector(`[data-overlay="${adcode}"]`) ?? unit.nextElementSibling;
      const isPlain = over?.getAttribute('display') === 'none';
      const pattern = isPlain
        ? null
        : /(stripes-\w+|lines|dots|hatch)/.exec(over?.getAttribute('fill') ?? '');
      drawn[adcode] = `${unit.getAttribute('fill')} ${pattern?.[1] ?? 'plain'}`;
      // The explorer draws the same units on its canvas, over these.
      const shown = [unit, document.querySelector('.map-explorer-layer canvas')].some(
        (each) => each && getComputedStyle(each).visibility === 'visible',
      );
      const { width, height } = unit.getBoundingClientRect();
      if (shown) boxes.push(width * height);
    }
    const read = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.getClientRects().length > 0)
        ?.innerText ?? '';
    return {
      drawn,
      visible: boxes.filter((area) => area > 0).length,
      headline: read('.headline'),
      legend: read('.legend-name'),
    };
  });

/** What must be drawn of every provincial-level unit on `day`. */
function drawnOn(day: Day): Drawn {
  const colouring = DEFAULT_LAYER.on(record, day);
  return Object.fromEntries(
    provinces.map(({ adcode }) => {
      const { fill, overlay } = colouring.paint(adcode);
      return [adcode, `${coloursOf('light')(fill.colour)} ${overlay?.key ?? 'plain'}`];
    }),
  );
}

/** The map in `frame` is there, and every word that dates it says the day whose colours are drawn: `expected`. */
export async function expectDay(
  frame: Frame,
  expected: Day,
  { name = 'the frame', lang = 'en' }: { name?: string; lang?: Lang } = {},
): Promise<void> {
  const { drawn, visible, headline, legend } = await seen(frame);
  const written = formatDay(expected, lang);
  expect.soft(visible, `${name}: units with an area on the screen`).toBe(provinces.length);
  expect.soft(headline, `${name}: headline`).toMatch(new RegExp(`^${written}`));
  expect.soft(legend, `${name}: legend`).toContain(written);
  expect.soft(drawn, `${name}: colours`).toEqual(drawnOn(expected));
}
