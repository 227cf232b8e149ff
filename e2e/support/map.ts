import { AWAITED } from '../../src/cli/shots/awaited';
import type { Lang } from '../../src/i18n/text';
import type { LookState } from '../../src/map/look';
import type { MapProbe } from '../../src/map/probe';
import type { Adcode } from '../../src/regions/region';
import { stateTextOf } from './record';
import { expect, type Page } from './test';

declare global {
  interface Window {
    __map?: MapProbe;
  }
}

export type Renderer = 'figure' | 'explorer';
export const RENDERERS: readonly Renderer[] = ['figure', 'explorer'];

/** Short first waits: most of what is waited for is there within a frame or two. The explorer starts slowly in software. */
export const POLL = { intervals: [20, 40, 80, 160], timeout: 20_000 };

const signals = (page: Page) =>
  page.evaluate(() => {
    // A document that has only begun has no root yet.
    const { ready, state, renderer } = document.querySelector('html')?.dataset ?? {};
    return { ready, state, renderer };
  });

/** Waits until the page says that it shows the state of `query`, drawn by `renderer` where that is given. */
export async function settled(
  page: Page,
  query: string,
  options: { renderer?: Renderer; lang?: Lang; version?: string } = {},
) {
  const { renderer, lang = 'en', version } = options;
  await expect
    .poll(() => signals(page), { ...POLL, message: `the page shows ?${query}` })
    .toMatchObject({
      ready: 'true',
      state: stateTextOf(query, lang, version),
      ...(renderer && { renderer }),
    });
}

/** Opens the page with `query` and waits until it shows it, with all that comes after the map. */
export async function open(page: Page, query = '', options: { lang?: Lang; version?: string } = {}) {
  await page.goto(query === '' ? './' : `./?${query}`);
  const renderer = /(?:^|&)renderer=(figure|explorer)/.exec(query)?.[1] as Renderer | undefined;
  await settled(page, query, { ...options, ...(renderer && { renderer }) });
  await expect(page.locator(AWAITED)).toHaveCount(0);
}

/** Goes to the state of `query` in the page that is open, as the browser's Back button would. */
export const enter = (page: Page, query: string) =>
  page.evaluate((search) => {
    history.replaceState(null, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

/** Shows the state of `query` in the page that is open. */
export async function show(page: Page, query: string, renderer?: Renderer) {
  await enter(page, query);
  await settled(page, query, renderer && { renderer });
}

/** The looks that the renderers were told for `adcodes`; null for a unit that is not drawn. */
export function looks(page: Page, adcodes: readonly Adcode[]): Promise<Record<Adcode, LookState | null>> {
  return page.evaluate(
    (codes) => Object.fromEntries(codes.map((code) => [code, window.__map?.featureState(code) ?? null])),
    [...adcodes],
  );
}

export async function look(page: Page, adcode: Adcode): Promise<LookState | null> {
  return (await looks(page, [adcode]))[adcode]!;
}

/** Where a unit's label point is in the window. Throws when it is not drawn. */
export async function point(page: Page, adcode: Adcode): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((code) => window.__map?.pointOf(code), adcode);
  if (!found) throw new Error(`${adcode} is not drawn`);
  return { x: found[0], y: found[1] };
}

export const counters = (page: Page) =>
  page.evaluate(() => ({ writes: window.__map!.writes, repaints: window.__map!.repaints }));

export const dayField = (page: Page) => page.locator('.day-field input[type="text"]');
/** The slider of the day shown, the last one of a range. */
export const slider = (page: Page) => page.getByRole('slider').and(page.locator(':not(.track-from)'));
export const headline = (page: Page) => page.getByRole('heading', { level: 1 });
export const panel = (page: Page) => page.locator('#panel');
export const notice = (page: Page, code: string) => page.locator(`.notice[data-code="${code}"]`);
export const card = (page: Page, event: string) => page.locator(`[data-event="${event}"][data-open="true"]`);
