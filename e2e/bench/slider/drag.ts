import type { Browser, Page } from '@playwright/test';
import { dayNumber, type Day } from '../../../src/time/day';
import { median, quantile } from '../stats';
import { printTable } from '../table';
import { daysOnEnd, FIRST_DAY } from './days';
import { openSlider, RENDERERS } from './open';

/** A telephone's processor against a desk's. */
const SLOWER = 4;
/** Of 30 frames a second, with the clock's own unevenness. */
const FRAME_MS = 1000 / 30 + 1;

interface DragCost {
  readonly name: string;
  /** ms from each frame to the next. */
  readonly frames: readonly number[];
}

/** Drags the slider over `days`, one at each frame that the browser draws, and returns the ms between the frames. */
async function dragOver(page: Page, days: readonly Day[]): Promise<readonly number[]> {
  return page.evaluate(async (values) => {
    const slider = document.querySelector<HTMLInputElement>('.track-slider')!;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const times: number[] = [];
    for (const value of values) {
      times.push(await new Promise(requestAnimationFrame));
      setValue.call(slider, String(value));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return times.slice(1).map((time, i) => time - times[i]!);
  }, days.map(dayNumber));
}

/** Prints how many frames a second dragging keeps on a processor four times slower; the aim is 30. */
export async function benchDrag(browser: Browser, url: string, count: number): Promise<void> {
  const costs: DragCost[] = [];
  for (const renderer of RENDERERS) {
    const page = await openSlider(browser, url, { renderer });
    const session = await page.context().newCDPSession(page);
    await dragOver(page, daysOnEnd(FIRST_DAY, count));
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    costs.push({ name: renderer, frames: await dragOver(page, daysOnEnd(FIRST_DAY, count)) });
    await page.context().close();
  }
  printTable(
    `Dragging: ${count} days, one a frame, processor ×${SLOWER} slower`,
    [
      'Frames a second in the median, the slowest twentieth in ms, and the part of frames that came within a thirtieth.',
    ],
    [
      { head: '', of: ({ name }) => name },
      { head: 'frames a second', of: ({ frames }) => 1000 / median(frames), digits: 1 },
      { head: 'p95 ms', of: ({ frames }) => quantile(frames, 0.95), digits: 1 },
      {
        head: 'in time',
        of: ({ frames }) => frames.filter((ms) => ms <= FRAME_MS).length / frames.length,
        digits: 2,
      },
    ],
    costs,
  );
}
