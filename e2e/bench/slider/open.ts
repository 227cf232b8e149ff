import type { Browser, Page } from '@playwright/test';
import { NATION, type Adcode } from '../../../src/regions/region';
import type { Strip } from '../../../src/state/state';
import { addDays } from '../../../src/time/day';
import { COMPILER_HELPER } from '../browser';
import type { RivalSlider } from '../rivals/slider';
import { RIVALS_PATH } from '../site';
import { FIRST_DAY } from './days';

export const VIEWPORT = { width: 1440, height: 900 };
const READY_MS = 60_000;

const SICHUAN = '510000';
/** Where the slider is measured: the place's name in the tables, and what is entered there. */
export const PLACES = [
  ['country', NATION],
  ['Sichuan', SICHUAN],
] as const;
export type Place = (typeof PLACES)[number][0];
export const RENDERERS = ['figure', 'explorer'] as const;
export type Renderer = (typeof RENDERERS)[number];

/** What a page with the slider is opened in, beside its day: all else as usual. */
interface SliderView {
  readonly renderer: string;
  readonly region?: Adcode;
  readonly strip?: Strip;
  readonly viewport?: typeof VIEWPORT;
}

async function newPage(browser: Browser, viewport = VIEWPORT): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(COMPILER_HELPER);
  return page;
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ['true', 'error'].includes(document.documentElement.dataset['ready'] ?? ''),
    undefined,
    { timeout: READY_MS },
  );
}

/** Runs in the page. A browser that keeps no icons would fetch the page's again at many a change of its address. */
function dropIcon(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) link.href = 'data:,';
}

/** The page on the day before the slow drag, over the whole span. */
export async function openSlider(
  browser: Browser,
  url: string,
  { renderer, region = NATION, strip = 'none', viewport }: SliderView,
): Promise<Page> {
  const page = await newPage(browser, viewport);
  const query = new URLSearchParams({ time: addDays(FIRST_DAY, -1), span: 'all', renderer });
  if (region !== NATION) query.set('region', region);
  if (strip !== 'none') query.set('strip', strip);
  await page.goto(`${url}?${query}`);
  await page.waitForFunction((wanted) => window.__map?.renderer === wanted, renderer, { timeout: READY_MS });
  await page.evaluate(dropIcon);
  await ready(page);
  return page;
}

/** The reference page with a slider, its map drawn and the looks of its days at hand. */
export async function openRivalSlider(browser: Browser, url: string, rival: RivalSlider): Promise<Page> {
  const page = await newPage(browser);
  await page.addInitScript((asked) => {
    window.__rival = asked;
  }, rival);
  await page.goto(`${url}${RIVALS_PATH}/slider.html`);
  await ready(page);
  return page;
}
