import { PALETTES } from '../../src/theme/palette';
import { day } from '../../src/time/day';
import { expectDay, inside, mapTag, openHost, seen, strictPolicy, type Sites } from './host';
import { shareIn } from './pixels';
import { expect, type Page } from './test';

/** The day asked for, and the day that stands in the page: between them Sichuan and Inner Mongolia change their colours. */
export const REQUESTED = day('2019-11-06');
export const BUILT_IN = day('2021-06-20');
export const QUERY = `time=${REQUESTED}&lang=en&renderer=explorer`;
const SICHUAN = '510000';
const INNER_MONGOLIA = '150000';
const { encouraged, ordered } = PALETTES.light.fill;

export const SANDBOXES = [null, 'allow-scripts', 'allow-scripts allow-same-origin'] as const;
export type Sandbox = (typeof SANDBOXES)[number] | '';
export interface Cell {
  readonly sandbox: Sandbox;
  readonly sharing: boolean;
  readonly strict: boolean;
}
/** With and without shared files, under a strict policy of the host and under none. */
export const cellsOf = (sandbox: Sandbox): readonly Cell[] =>
  [true, false].flatMap((sharing) => [true, false].map((strict) => ({ sandbox, sharing, strict })));
/** Half of them: those in which both are alike, or both are not. */
export const halfOf = (sandbox: Sandbox, alike: boolean): readonly Cell[] =>
  cellsOf(sandbox).filter(({ sharing, strict }) => (sharing === strict) === alike);
/** One of each sandbox: with the halves that are alike, which have WebGL, every two of the four conditions meet. */
export const WITHOUT_WEBGL: readonly Cell[] = SANDBOXES.map((sandbox) => ({
  sandbox,
  sharing: sandbox !== null,
  strict: sandbox === null,
}));

export const nameOf = ({ sandbox, sharing, strict }: Cell) =>
  `sandbox ${sandbox ?? 'none'}, CORS ${sharing ? 'on' : 'off'}, host policy ${strict ? 'strict' : 'none'}`;

/** Opens a host page with the frame of `cell`. */
export async function openCell(page: Page, sites: Sites, { sandbox, sharing, strict }: Cell) {
  const site = sharing ? sites.shared : sites.unshared;
  const map = mapTag({ shared: site }, QUERY, sandbox === null ? {} : { sandbox });
  return openHost(page, sites, map, strict ? { headers: strictPolicy(site) } : {});
}

/** Shares of the frame's pixels, 0 to 1, that have the colours of what is encouraged and what is ordered. */
async function shares(page: Page): Promise<{ encouraged: number; ordered: number }> {
  const png = await page.locator('iframe').screenshot({ scale: 'css' });
  // Stripes are slanting and fine: few of their pixels are theirs alone.
  return {
    encouraged: await shareIn(png, encouraged, 16),
    ordered: await shareIn(png, ordered, 4),
  };
}

/** The map is there, every word that dates it says `expected`, and so do the colours on the screen. */
export async function expectCell(page: Page, cell: string, expected: typeof REQUESTED) {
  const frame = await inside(page.locator('iframe'));
  await expectDay(frame, expected, { name: cell });
  const { drawn } = await seen(frame);
  const isRequested = expected === REQUESTED;
  expect
    .soft(drawn[SICHUAN]?.endsWith('stripes-encouraged'), `${cell}: Sichuan has teal stripes`)
    .toBe(isRequested);
  expect
    .soft(drawn[INNER_MONGOLIA]?.endsWith('stripes-enforced'), `${cell}: Inner Mongolia has dark stripes`)
    .toBe(!isRequested);
  const pixels = await shares(page);
  expect.soft(pixels.encouraged > 1e-4, `${cell}: teal on the screen`).toBe(isRequested);
  expect.soft(pixels.ordered > 2e-2, `${cell}: whole areas in red on the screen`).toBe(!isRequested);
}
