import type { Browser } from '@playwright/test';
import { buildRecord } from '../../../src/record/publish/record';
import { createEventStore } from '../../../src/events/store';
import { dayNumber } from '../../../src/time/day';
import { median, quantile, sum } from '../stats';
import type { Site } from '../site';
import { printTable } from '../table';
import { dragsOver, warmUpDays, type Drag } from './days';
import { driveSlider, type StepCounts } from './drive';
import { changesBetween } from './expected';
import { openSlider, PLACES, RENDERERS, VIEWPORT, type Place, type Renderer } from './open';
import { measureRivals, printRivals, stepOf } from './rivals';
import { traced, type StepTime } from './trace';

export interface SliderCost {
  readonly renderer: Renderer;
  readonly place: Place;
  readonly drag: Drag;
  readonly times: readonly StepTime[];
  readonly steps: readonly StepCounts[];
  /** Looks that the record itself says should change, over all steps. */
  readonly expected: number;
}

/** Measures `count` steps of every drag, in both places, with both renderers. */
async function measureSlider(browser: Browser, url: string, count: number): Promise<SliderCost[]> {
  const record = createEventStore(buildRecord().index);
  const codes = record.gazetteer.all.map(({ adcode }) => adcode);
  const warmUp = warmUpDays(record.index.bounds);
  const costs: SliderCost[] = [];
  for (const renderer of RENDERERS) {
    for (const [place, entered] of PLACES) {
      const page = await openSlider(browser, url, { renderer, region: entered });
      const units = await page.evaluate(
        (all) => all.filter((adcode) => window.__map!.featureState(adcode) !== undefined),
        codes,
      );
      await driveSlider(page, warmUp, units, dayNumber);
      let shown = warmUp.at(-1)!;
      for (const [drag, days] of dragsOver(record.index.bounds, count)) {
        const { result, times } = await traced(page, () => driveSlider(page, days, units, dayNumber));
        const from = [shown, ...days];
        const expected = sum(days.map((to, at) => changesBetween(record, units, entered, [from[at]!, to])));
        shown = days.at(-1)!;
        costs.push({ renderer, place, drag, times, steps: result, expected });
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

/** Prints what a step of the slider costs, beside the same step drawn with other means. */
export async function benchSlider(browser: Browser, { url, before }: Site, count: number): Promise<void> {
  const ours = await measureSlider(browser, url, count);
  const rivals = await measureRivals(browser, url, count);
  const earlier = before === undefined ? [] : await measureSlider(browser, before, count);
  const named = (costs: readonly SliderCost[], build = '') =>
    costs.map((cost) => ({ ...cost, name: `${build}${cost.renderer}, ${stepOf(cost)}` }));
  printTable(
    `Slider: ${count} steps of each drag, the whole record on the slider, ${VIEWPORT.width}x${VIEWPORT.height}`,
    [
      'ms of the main thread’s processor time per step: what others compute meanwhile is not in it. script: all JavaScript from',
      'the moved slider until the page is ready again (every handler, callback and microtask in the trace: map, panel, timeline,',
      'address, state as text); event: its part before the slider’s event returns; tasks: with style, layout and paint, but',
      'without what the graphics process draws.',
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
    [...named(ours), ...named(earlier, 'the earlier build: ')],
  );
  printRivals(rivals, ours);
}
