import type { Browser, Frame, Page } from '@playwright/test';
import { COMPILER_HELPER } from '../browser';
import { observe, type Observed } from './observe';
import { readTransfers, type Transfer } from './transfers';

export const VIEWPORT = { width: 1440, height: 900 };
/** A slow telephone: processor four times slower, 1.6 Mbit/s, 150 ms to the first byte of every answer. */
const SLOW = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 } as const;
export const SLOW_WORDS = `processor ×${SLOW.cpu} slower, ${SLOW.bitsPerSecond / 1e6} Mbit/s, ${SLOW.latencyMs} ms, brotli`;
/** A map of 34 provinces has at least as many filled shapes, anything else on a page fewer. */
const SHAPES = 30;
const PATIENCE_MS = 60_000;
/** Nothing new for this long after the last goal: late layout shifts and long tasks are in. */
const REST_MS = 1_500;

export interface LoadTarget {
  readonly name: string;
  readonly url: string;
  /** What to wait for. */
  readonly goals: readonly ('firstPaint' | 'mapVisible' | 'ready' | 'explorerIdle')[];
  /** What is looked at is the page in the first frame of the page at `url`; else that page itself. */
  readonly framed?: boolean;
}

export interface Loaded extends Observed {
  readonly transfers: readonly Transfer[];
}

/** The page to look at, before it has loaded. */
async function shownIn(page: Page, framed: boolean): Promise<Frame> {
  if (!framed) return page.mainFrame();
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('The frame of the host page has no page');
  return frame;
}

/** Loads a page once, with nothing in the cache, on the slow profile. */
export async function loadOnce(
  browser: Browser,
  { url, goals, framed = false }: LoadTarget,
): Promise<Loaded> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const bytesPerSecond = SLOW.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
    await page.addInitScript(COMPILER_HELPER);
    await page.addInitScript(observe, SHAPES);
    await page.goto(url, { waitUntil: 'commit' });
    const shown = await shownIn(page, framed);
    await shown.waitForFunction(
      (all) => all.every((goal) => window.__observed && window.__observed[goal] !== null),
      goals,
      { timeout: PATIENCE_MS },
    );
    await page.waitForTimeout(REST_MS);
    const observed = await shown.evaluate(() => window.__observed!);
    const { mapVisible, firstPaint } = observed;
    const shownAt = mapVisible && Math.max(mapVisible, firstPaint ?? 0);
    return { ...observed, mapVisible: shownAt, transfers: await shown.evaluate(readTransfers) };
  } finally {
    await context.close();
  }
}
