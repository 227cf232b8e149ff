import type { Browser } from '@playwright/test';
import { buildRecord } from '../../../src/record/publish/record';
import { dayNumber } from '../../../src/time/day';
import type { RivalSlider } from '../rivals/slider';
import { median, quantile } from '../stats';
import { printTable, type Cell, type Column } from '../table';
import { dragsOver, warmUpDays, type Drag } from './days';
import { driveRival } from './driveRival';
import { openRivalSlider, PLACES, RENDERERS, type Place, type Renderer } from './open';
import type { SliderCost } from './slider';
import { traced, type StepTime } from './trace';

/** Other means to draw a step. */
const RIVALS: readonly (Pick<RivalSlider, 'drawing' | 'looks'> & { readonly name: string })[] = [
  { name: 'nothing: only takes the slider', drawing: 'nothing', looks: 'table' },
  { name: 'bare SVG', drawing: 'svg', looks: 'table' },
  { name: 'bare SVG, looks from the record', drawing: 'svg', looks: 'record' },
  { name: 'Leaflet 1.9, SVG', drawing: 'leaflet', looks: 'table' },
  { name: 'ECharts 6, canvas', drawing: 'echarts', looks: 'table' },
];

interface RivalCost {
  readonly name: string;
  readonly place: Place;
  readonly drag: Drag;
  readonly times: readonly StepTime[];
  /** Units drawn anew, over all steps. */
  readonly changed: number;
}

/** Measures `count` steps of every drag, in both places, with everything that this map is compared with. */
export async function measureRivals(browser: Browser, url: string, count: number): Promise<RivalCost[]> {
  const { bounds } = buildRecord().index;
  const warmUp = warmUpDays(bounds);
  const drags = dragsOver(bounds, count);
  const days = [...warmUp, ...drags.flatMap(([, driven]) => driven)].map(dayNumber);
  const costs: RivalCost[] = [];
  for (const [place, entered] of PLACES) {
    for (const { name, drawing, looks } of RIVALS) {
      const page = await openRivalSlider(browser, url, { drawing, looks, entered, days });
      await driveRival(page, warmUp);
      for (const [drag, driven] of drags) {
        const { result, times } = await traced(page, () => driveRival(page, driven));
        costs.push({ name, place, drag, times, changed: result });
      }
      await page.context().close();
    }
  }
  return costs;
}

/** Which step was measured, in words. */
export function stepOf({ place, drag }: Pick<RivalCost, 'place' | 'drag'>): string {
  return `${place}, ${drag}`;
}

type Part = 'script' | 'tasks';

function valuesOf({ times }: Pick<RivalCost, 'times'>, part: Part): number[] {
  return times.map((time) => time[part]);
}

/** How many times as long the same step takes in one of our renderers. */
function oursOver(ours: readonly SliderCost[], renderer: Renderer, part: Part): (cost: RivalCost) => Cell {
  return (cost) => {
    const same = ours.find((own) => own.renderer === renderer && stepOf(own) === stepOf(cost));
    return same ? median(valuesOf(same, part)) / median(valuesOf(cost, part)) : null;
  };
}

/** Prints the same steps as drawn by others, with how many times as long `ours` take. */
export function printRivals(rivals: readonly RivalCost[], ours: readonly SliderCost[]): void {
  const ratios: Column<RivalCost>[] = RENDERERS.flatMap((renderer) =>
    (['script', 'tasks'] as const).map((part) => ({
      head: `${renderer}: ${part} ×`,
      of: oursOver(ours, renderer, part),
      digits: 1,
    })),
  );
  printTable(
    'The same steps drawn by others, and how many times as long this map takes',
    [
      'The same shapes and fills, without patterns, names and marks, and the day as text; no panel, timeline or address. Each',
      'library repaints as its makers recommend: Leaflet by setStyle on the shapes that changed, ECharts by setOption with the',
      'new data, bare SVG by the attributes of the paths that changed; none of them on a day without change. What each unit',
      'looks like is in a table that is made before, so what is measured is the drawing; “from the record” asks the event store',
      'at each step, as this map does. Nothing: a page with a slider that does nothing, so what the measurement itself costs.',
      'changed: units drawn anew, over all steps; should equal that of this map.',
    ],
    [
      { head: '', of: (cost) => `${stepOf(cost)}: ${cost.name}` },
      { head: 'script median', of: (cost) => median(valuesOf(cost, 'script')), digits: 2 },
      { head: 'p95', of: (cost) => quantile(valuesOf(cost, 'script'), 0.95), digits: 2 },
      { head: 'tasks median', of: (cost) => median(valuesOf(cost, 'tasks')), digits: 2 },
      { head: 'p95', of: (cost) => quantile(valuesOf(cost, 'tasks'), 0.95), digits: 2 },
      { head: 'changed', of: ({ changed }) => changed },
      ...ratios,
    ],
    rivals.toSorted((a, b) => stepOf(a).localeCompare(stepOf(b))),
  );
}
