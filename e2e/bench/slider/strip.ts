import type { Browser } from '@playwright/test';
import { buildRecord } from '../../../src/record/publish/record';
import { STRIPS, type Strip } from '../../../src/state/state';
import { dayNumber } from '../../../src/time/day';
import { spanRange } from '../../../src/time/span';
import { median, quantile } from '../stats';
import { printTable } from '../table';
import { farDays } from './days';
import { driveSlider } from './drive';
import { openSlider } from './open';
import { traced, type StepTime } from './trace';

/** Each strip takes its turn so many times, so that a slow minute of the machine falls on all of them. */
const ROUNDS = 4;
const LOADED_MS = 60_000;

interface StripCost {
  readonly strip: Strip;
  readonly times: readonly StepTime[];
}

/** Measures `count` far jumps of the slider with every choice of the strip under it, in turns. */
async function measureStrips(browser: Browser, url: string, count: number): Promise<readonly StripCost[]> {
  const days = farDays(spanRange('all', buildRecord().index.bounds), Math.ceil(count / ROUNDS));
  const pages = await Promise.all(
    STRIPS.map((strip) => openSlider(browser, url, { renderer: 'figure', strip })),
  );
  const times = new Map<Strip, StepTime[]>(STRIPS.map((strip) => [strip, []]));
  for (const [at, page] of pages.entries()) {
    if (STRIPS[at] !== 'none') await page.locator('.effect-value').waitFor({ timeout: LOADED_MS });
    await page.bringToFront();
    await driveSlider(page, days, [], dayNumber);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, page] of pages.entries()) {
      await page.bringToFront();
      const turn = await traced(page, () => driveSlider(page, days, [], dayNumber));
      times.get(STRIPS[at]!)!.push(...turn.times);
    }
  }
  await Promise.all(pages.map((page) => page.context().close()));
  return STRIPS.map((strip) => ({ strip, times: times.get(strip)! }));
}

/** Prints what a step of the slider costs with the figures under it open, against none; the aim is at most 1.2. */
export async function benchStrip(browser: Browser, url: string, count: number): Promise<void> {
  const script = ({ times }: StripCost) => times.map((time) => time.script);
  const tasks = ({ times }: StripCost) => times.map((time) => time.tasks);
  printTable(
    `Strip under the slider: ${count} far jumps with each, in ${ROUNDS} turns`,
    [
      'ms of the main thread per step, as for the slider. Ratios are to the slider without a strip; the aim is at most 1.2.',
    ],
    [
      { head: '', of: ({ strip }) => strip },
      { head: 'script median', of: (cost) => median(script(cost)), digits: 2, ratio: true },
      { head: 'p95', of: (cost) => quantile(script(cost), 0.95), digits: 2, ratio: true },
      { head: 'tasks median', of: (cost) => median(tasks(cost)), digits: 2, ratio: true },
      { head: 'p95', of: (cost) => quantile(tasks(cost), 0.95), digits: 2, ratio: true },
    ],
    await measureStrips(browser, url, count),
  );
}
