import type { Page } from '@playwright/test';
import type { Day } from '../../../src/time/day';

/** Marks in the trace, round each step. */
export const STEP_START = 'bench:step';
export const STEP_HANDLED = 'bench:handled';
export const STEP_END = 'bench:shown';
/** The same, for a page that is told them. */
export const MARKS = [STEP_START, STEP_HANDLED, STEP_END] as const;
export type Marks = readonly [start: string, handled: string, end: string];

/** What one move of the slider did; counts are differences of the map's own counters. */
export interface StepCounts {
  /** Units written to the renderer. */
  readonly writes: number;
  readonly repaints: number;
  /** Units drawn whose look is another than before. */
  readonly changed: number;
  /** React gave the map's element a new set of props, as it does whenever its component renders. */
  readonly mapRendered: boolean;
  /** The same of the slider, which has to render: shows that the method notices. */
  readonly sliderRendered: boolean;
}

/** What the page is told: the days as the slider's numbers, and the units to watch. */
interface Drive {
  readonly values: readonly number[];
  readonly units: readonly string[];
  readonly marks: Marks;
}

/**
 * Runs in the page. Each step sets the slider as a drag does and ends when the page says that it shows what is asked
 * for; what is counted is read outside the marks, which live on in the trace alone.
 */
async function drive({ values, units, marks: [start, handled, end] }: Drive): Promise<StepCounts[]> {
  const map = window.__map!;
  const slider = document.querySelector<HTMLInputElement>('.track-slider')!;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const view = document.querySelector('.map-view')!;
  const { dataset } = document.documentElement;
  const propsOf = (element: object) => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    if (key === undefined) throw new Error('React keeps its props elsewhere now: renders cannot be counted');
    return (element as Record<string, unknown>)[key];
  };
  const looks = () => units.map((adcode) => JSON.stringify(map.featureState(adcode)));
  const read = () => ({
    writes: map.writes,
    repaints: map.repaints,
    looks: looks(),
    view: propsOf(view),
    slider: propsOf(slider),
  });
  const frame = () => new Promise(requestAnimationFrame);

  const steps: StepCounts[] = [];
  for (const value of values) {
    const before = read();
    await frame();
    performance.mark(start);
    setValue.call(slider, String(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    performance.mark(handled);
    do await frame();
    while (dataset['ready'] !== 'true');
    performance.mark(end);
    performance.clearMarks();
    if (slider.valueAsNumber !== value) throw new Error(`The slider did not take the value ${value}`);
    const after = read();
    steps.push({
      writes: after.writes - before.writes,
      repaints: after.repaints - before.repaints,
      changed: after.looks.filter((look, at) => look !== before.looks[at]).length,
      mapRendered: after.view !== before.view,
      sliderRendered: after.slider !== before.slider,
    });
  }
  return steps;
}

/** Moves the slider over `days`, one after the other. */
export function driveSlider(
  page: Page,
  days: readonly Day[],
  units: readonly string[],
  toValue: (day: Day) => number,
): Promise<StepCounts[]> {
  return page.evaluate(drive, { values: days.map(toValue), units, marks: MARKS });
}
