import type { Browser, Page } from '@playwright/test';
import { buildRecord } from '../../../src/record/publish/record';
import { createEventStore } from '../../../src/events/store';
import { NATION, type Adcode } from '../../../src/regions/region';
import { addDays, day, dayNumber, type Day } from '../../../src/time/day';
import type { Strip } from '../../../src/state/state';
import { spanRange } from '../../../src/time/span';
import { COMPILER_HELPER } from '../browser';
import { median, quantile, sum } from '../stats';
import type { Site } from '../site';
import { printTable } from '../table';
import { daysOnEnd, farDays } from './days';
import { driveSlider, type StepCounts } from './drive';
import { changesBetween } from './expected';
import { stepTimes, TRACE_CATEGORIES, type StepTime } from './trace';

const VIEWPORT = { width: 1440, height: 900 };
const SICHUAN = '510000';
/** The slow drag begins here, so that it runs over the whole summer of 2021. */
export const FIRST_DAY = day('2021-03-01');
const WARM_UP = 10;
const READY_MS = 60_000;

const PLACES = { country: NATION, Sichuan: SICHUAN } as const;
export const RENDERERS = ['figure', 'explorer'] as const;
const DRAGS = ['day by day', 'far jumps'] as const;

interface SliderCost {
  readonly name: string;
  readonly times: readonly StepTime[];
  readonly steps: readonly StepCounts[];
  /** Looks that the record itself says should change, over all steps. */
  readonly expected: number;
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ['true', 'error'].includes(document.documentElement.dataset['ready'] ?? ''),
    undefined,
    { timeout: READY_MS },
  );
}

/** What a page with the slider is opened in, beside its day: all else as usual. */
interface SliderView {
  readonly renderer: string;
  readonly region?: Adcode;
  readonly strip?: Strip;
}

/** The page on the day before the slow drag, over the whole span. */
export async function openSlider(
  browser: Browser,
  url: string,
  { renderer, region = NATION, strip = 'none' }: SliderView,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(COMPILER_HELPER);
  const query = new URLSearchParams({ time: addDays(FIRST_DAY, -1), span: 'all', renderer });
  if (region !== NATION) query.set('region', region);
  if (strip !== 'none') query.set('strip', strip);
  await page.goto(`${url}?${query}`);
  await page.waitForFunction((wanted) => window.__map?.renderer === wanted, renderer, { timeout: READY_MS });
  await ready(page);
  return page;
}

/** Measures `count` steps of every drag, in both places, with both renderers. */
export async function measureSlider(browser: Browser, url: string, count: number): Promise<SliderCost[]> {
  const store = createEventStore(buildRecord().index);
  const codes = store.gazetteer.all.map(({ adcode }) => adcode);
  const bounds = store.index.bounds;
  const days: Record<(typeof DRAGS)[number], Day[]> = {
    'day by day': daysOnEnd(FIRST_DAY, count),
    'far jumps': farDays(spanRange('all', bounds), count),
  };
  const costs: SliderCost[] = [];
  for (const renderer of RENDERERS) {
    for (const [place, entered] of Object.entries(PLACES)) {
      const page = await openSlider(browser, url, { renderer, region: entered });
      const units = await page.evaluate(
        (all) => all.filter((adcode) => window.__map!.featureState(adcode) !== undefined),
        codes,
      );
      const warm = farDays(spanRange('2021', bounds), WARM_UP);
      await driveSlider(page, warm, units, dayNumber);
      let shown = warm.at(-1)!;
      for (const drag of DRAGS) {
        await browser.startTracing(page, { categories: TRACE_CATEGORIES });
        const steps = await driveSlider(page, days[drag], units, dayNumber);
        const times = stepTimes(await browser.stopTracing());
        const from = [shown, ...days[drag]];
        const expected = sum(
          days[drag].map((to, at) => changesBetween(store, units, entered, [from[at]!, to])),
        );
        shown = days[drag].at(-1)!;
        costs.push({ name: `${renderer}, ${place}, ${drag}`, times, steps, expected });
      }
      await page.context().close();
    }
  }
  return costs;
}

const script = ({ times }: SliderCost) => times.map((time) => time.script);
const event = ({ times }: SliderCost) => times.map((time) => time.event);
const tasks = ({ times }: SliderCost) => times.map((time) => time.tasks);
const total = ({ steps }: SliderCost, of: (step: StepCounts) => number) => sum(steps.map(of));

export async function benchSlider(browser: Browser, { url, before }: Site, count: number): Promise<void> {
  const costs = await measureSlider(browser, url, count);
  if (before !== undefined) {
    const earlier = await measureSlider(browser, before, count);
    costs.push(...earlier.map((cost) => ({ ...cost, name: `the earlier build: ${cost.name}` })));
  }
  printTable(
    `Slider: ${count} steps of each drag, the whole record on the slider, ${VIEWPORT.width}x${VIEWPORT.height}`,
    [
      'ms of the main thread per step. script: all JavaScript from the moved slider until the page is ready again (every',
      'handler, callback and microtask in the trace: map, panel, timeline, address, state as text); event: its part before the',
      'slider’s event returns; tasks: with style, layout and paint, but without what the graphics process draws.',
      'writes: units written to the renderer, over all steps; should equal changed, the looks that are another afterwards, and',
      'by record, those that the record says should be. new: steps that changed a look; repaints of the explorer, over all',
      'steps and the most in one. React: steps in which the map rendered and, to show that the count works, the slider.',
    ],
    [
      { head: '', of: ({ name }) => name },
      { head: 'script median', of: (cost) => median(script(cost)), digits: 2, ratio: true },
      { head: 'p95', of: (cost) => quantile(script(cost), 0.95), digits: 2, ratio: true },
      { head: 'event median', of: (cost) => median(event(cost)), digits: 2 },
      { head: 'tasks median', of: (cost) => median(tasks(cost)), digits: 2, ratio: true },
      { head: 'p95', of: (cost) => quantile(tasks(cost), 0.95), digits: 2 },
      { head: 'writes', of: (cost) => total(cost, (step) => step.writes) },
      { head: 'changed', of: (cost) => total(cost, (step) => step.changed) },
      { head: 'by record', of: ({ expected }) => expected },
      { head: 'new', of: (cost) => total(cost, (step) => Number(step.changed > 0)) },
      { head: 'repaints', of: (cost) => total(cost, (step) => step.repaints) },
      { head: 'most', of: ({ steps }) => Math.max(...steps.map((step) => step.repaints)) },
      { head: 'React: map', of: (cost) => total(cost, (step) => Number(step.mapRendered)) },
      { head: 'slider', of: (cost) => total(cost, (step) => Number(step.sliderRendered)) },
    ],
    costs,
  );
}
