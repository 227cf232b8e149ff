import type { Browser, CDPSession } from '@playwright/test';
import { buildRecord } from '../../../src/record/publish/record';
import { dayNumber, type Day } from '../../../src/time/day';
import { spanRange } from '../../../src/time/span';
import { printTable } from '../table';
import { farDays } from './days';
import { driveSlider } from './drive';
import { openSlider, RENDERERS, type Renderer } from './open';

/** So many times the counts are read, evenly over the steps. */
const READINGS = 5;
/** What stays does not depend on the size of the picture, the time that the explorer takes to draw it does. */
const SMALL = { width: 640, height: 480 };

interface Level {
  readonly name: string;
  readonly heapMiB: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What lives in the page after everything that nobody holds any more is gone. */
async function levelOf(session: CDPSession, name: string): Promise<Level> {
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { name, heapMiB: usedSize / 2 ** 20, nodes, listeners: jsEventListeners };
}

/** Reads the levels of a page in one renderer while its slider is moved over `days`. */
async function soak(
  browser: Browser,
  url: string,
  renderer: Renderer,
  days: readonly Day[],
): Promise<Level[]> {
  const page = await openSlider(browser, url, { renderer, viewport: SMALL });
  const session = await page.context().newCDPSession(page);
  const levels = [await levelOf(session, `${renderer}, at the start`)];
  const part = Math.ceil(days.length / READINGS);
  for (let done = 0; done < days.length; done += part) {
    await driveSlider(page, days.slice(done, done + part), [], dayNumber);
    levels.push(await levelOf(session, `${renderer}, ${Math.min(done + part, days.length)} steps`));
  }
  await page.context().close();
  return levels;
}

/** Moves the slider `count` times anywhere over the record in each renderer, and prints what lives in the page on the way. */
export async function benchSoak(browser: Browser, url: string, count: number): Promise<void> {
  const days = farDays(spanRange('all', buildRecord().index.bounds), count);
  const levels = await Promise.all(RENDERERS.map((renderer) => soak(browser, url, renderer, days)));
  printTable(
    `Soak: ${count} far jumps of the slider in each renderer`,
    [
      'After a collection of garbage: what stays must not grow with the steps. Ratios are to the start of the figure.',
    ],
    [
      { head: '', of: ({ name }) => name },
      { head: 'heap MiB', of: ({ heapMiB }) => heapMiB, digits: 1, ratio: true },
      { head: 'nodes', of: ({ nodes }) => nodes, ratio: true },
      { head: 'listeners', of: ({ listeners }) => listeners, ratio: true },
    ],
    levels.flat(),
  );
}
