import type { Page } from '@playwright/test';
import { dayNumber, type Day } from '../../../src/time/day';
import { MARKS, type Marks } from './drive';

interface Drive {
  readonly values: readonly number[];
  readonly marks: Marks;
}

/** Runs in the page, as `drive` does: a step ends with the frame after the one that it is drawn in. */
async function drive({ values, marks: [start, handled, end] }: Drive): Promise<number> {
  const slider = document.querySelector('input')!;
  const frame = () => new Promise(requestAnimationFrame);
  const before = window.__repainted!;
  for (const value of values) {
    await frame();
    performance.mark(start);
    slider.valueAsNumber = value;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    performance.mark(handled);
    await frame();
    performance.mark(end);
    performance.clearMarks();
    if (slider.valueAsNumber !== value) throw new Error(`The slider did not take the value ${value}`);
  }
  return window.__repainted! - before;
}

/** Moves the slider of a reference page over `days`, one after the other, and returns how many units it drew anew. */
export function driveRival(page: Page, days: readonly Day[]): Promise<number> {
  return page.evaluate(drive, { values: days.map(dayNumber), marks: MARKS });
}
