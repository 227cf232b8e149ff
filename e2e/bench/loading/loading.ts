import type { Browser } from '@playwright/test';
import { RIVALS_PATH, type Site } from '../site';
import { median } from '../stats';
import { printTable, type Cell, type Column } from '../table';
import { printBytes } from './bytes';
import { loadOnce, SLOW_WORDS, VIEWPORT, type Loaded, type LoadTarget } from './load';
import type { Observed } from './observe';

function ownTargets(name: string, url: string): LoadTarget[] {
  return [
    {
      name: `${name}, figure then explorer`,
      url: `${url}?renderer=explorer`,
      goals: ['mapVisible', 'ready', 'explorerIdle'],
    },
    { name: `${name}, figure only`, url: `${url}?renderer=figure`, goals: ['mapVisible', 'ready'] },
  ];
}

function targetsOf({ url, before }: Site): LoadTarget[] {
  const rival = (name: string, page: string, goal: 'mapVisible' | 'firstPaint' = 'mapVisible') => ({
    name,
    url: `${url}${RIVALS_PATH}/${page}.html`,
    goals: [goal],
  });
  return [
    ...ownTargets('this map', url),
    ...(before === undefined ? [] : ownTargets('the earlier build', before)),
    rival('explorer alone', 'explorer'),
    rival('ECharts 6, canvas', 'echarts'),
    rival('Leaflet 1.9, SVG', 'leaflet'),
    rival('a heading and no map', 'heading', 'firstPaint'),
  ];
}

export interface LoadCost {
  readonly name: string;
  readonly loads: readonly Loaded[];
}

/** Loads every page `rounds` times, each round starting with another, so that no page always meets the same moment. */
export async function measureLoading(
  browser: Browser,
  targets: readonly LoadTarget[],
  rounds: number,
): Promise<LoadCost[]> {
  const pages = targets.map((target) => ({ target, loads: [] as Loaded[] }));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % pages.length;
    for (const { target, loads } of [...pages.slice(first), ...pages.slice(0, first)]) {
      loads.push(await loadOnce(browser, target));
    }
  }
  return pages.map(({ target, loads }) => ({ name: target.name, loads }));
}

/** Median over the rounds; null where a page never got there. */
function middle(of: (loaded: Observed) => number | null): (cost: LoadCost) => Cell {
  return ({ loads }) => {
    const values = loads.map(of).filter((value) => value !== null);
    return values.length > 0 ? median(values) : null;
  };
}

/** What is printed of every page that is loaded, of embeds too. */
export const LOAD_COLUMNS: readonly Column<LoadCost>[] = [
  { head: '', of: ({ name }) => name },
  { head: 'first paint', of: middle((load) => load.firstPaint), ratio: true },
  { head: 'map visible', of: middle((load) => load.mapVisible), ratio: true },
  { head: 'largest paint', of: middle((load) => load.largestPaint), ratio: true },
  { head: 'gone again', of: middle((load) => load.mapGone) },
  { head: 'ready', of: middle((load) => load.ready) },
  { head: 'explorer idle', of: middle((load) => load.explorerIdle) },
  { head: 'layout shift', of: middle((load) => load.layoutShift), digits: 3 },
  { head: 'long tasks', of: middle((load) => load.longTasks) },
  { head: 'excess', of: middle((load) => load.longTaskExcess), ratio: true },
];

export async function benchLoading(browser: Browser, site: Site, rounds: number): Promise<void> {
  const costs = await measureLoading(browser, targetsOf(site), rounds);
  printTable(
    `Loading: ${SLOW_WORDS}, ${VIEWPORT.width}x${VIEWPORT.height}, median of ${rounds}`,
    [
      'ms since the navigation began. map visible: the first frame with 30 filled shapes in the document is painted, or, on a',
      'canvas, with the library’s word that it has drawn; gone again: how long it was missing after that. ready: the page can',
      'be used. explorer idle: its first picture is drawn. Long tasks: over 50 ms; excess: what they took beyond that. The',
      'reference pages are a heading and a map of the same record and shapes, without panel and timeline; ECharts and Leaflet',
      'draw no patterns. A heading and no map: what the browser and the line alone take.',
    ],
    LOAD_COLUMNS,
    costs,
  );
  printBytes(costs);
}
