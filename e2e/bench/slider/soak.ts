import type { Browser, CDPSession } from '@playwright/test';
import { buildRecord } from '../../../src/record/publish/record';
import { dayNumber } from '../../../src/time/day';
import { spanRange } from '../../../src/time/span';
import { printTable } from '../table';
import { farDays } from './days';
import { driveSlider } from './drive';
import { openSlider, RENDERERS } from './open';

/** So many times the counts are read, evenly over the steps. */
const READINGS = 5;

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

/** Moves the slider `count` times anywhere over the record in each renderer, and prints what lives in the page on the way. */
export async function benchSoak(browser: Browser, url: string, count: number): Promise<void> {
  const days = farDays(spanRange('all', buildRecord().index.bounds), count);
  const levels: Level[] = [];
  for (const renderer of RENDERERS) {
    const page = await openSlider(browser, url, { renderer });
    const session = await page.context().newCDPSession(page);
    const part = Math.ceil(count / READINGS);
    levels.push(await levelOf(session, `${renderer}, at the start`));
    for (let done = 0; done < count; done += part) {
      await driveSlider(page, days.slice(done, done + part), [], dayNumber);
      levels.push(await levelOf(session, `${renderer}, ${Math.min(done + part, count)} steps`));
    }
    await page.context().close();
  }
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
    levels,
  );
}
