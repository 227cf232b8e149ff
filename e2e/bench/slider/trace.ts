import type { Page } from '@playwright/test';
import { STEP_END, STEP_HANDLED, STEP_START } from './drive';

/** Events to ask the browser for. */
const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

/** Main-thread time of one step, in milliseconds. */
export interface StepTime {
  /** Running JavaScript: handlers, callbacks, microtasks. */
  readonly script: number;
  /** That part of it that runs before the event of the slider returns. */
  readonly event: number;
  /** Every task: also style, layout, paint. Without the compositor and the graphics process. */
  readonly tasks: number;
}

/** Spans of JavaScript; they nest, so what they cover is counted once. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.callFunction', 'v8.run']);
const TASK = new Set(['RunTask']);

/** How much the events cover between `from` and `to` (microseconds), in milliseconds. */
function covered(events: readonly TraceEvent[], from: number, to: number): number {
  let total = 0;
  let reached = from;
  for (const { ts, dur = 0 } of events) {
    if (ts >= to) break;
    const end = Math.min(ts + dur, to);
    if (end <= reached) continue;
    total += end - Math.max(ts, reached);
    reached = end;
  }
  return total / 1000;
}

/** The time of each step between the marks of `driveSlider`, on the thread that set them. */
export function stepTimes(trace: Buffer): StepTime[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const marks = (name: string) =>
    traceEvents.filter((event) => event.name === name).toSorted((a, b) => a.ts - b.ts);
  const starts = marks(STEP_START);
  const handled = marks(STEP_HANDLED);
  const ends = marks(STEP_END);
  if (starts.length === 0 || handled.length !== starts.length || ends.length !== starts.length)
    throw new Error('The trace lost its marks');
  const { pid, tid } = starts[0]!;
  const spans = (names: ReadonlySet<string>) =>
    traceEvents
      .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid && names.has(event.name))
      .toSorted((a, b) => a.ts - b.ts);
  const scripts = spans(SCRIPT);
  const tasks = spans(TASK);
  return starts.map(({ ts }, at) => ({
    script: covered(scripts, ts, ends[at]!.ts),
    event: covered(scripts, ts, handled[at]!.ts),
    tasks: covered(tasks, ts, ends[at]!.ts),
  }));
}

/** Runs `drive` in a page and returns what it gives, with the time of each of its steps. */
export async function traced<Result>(
  page: Page,
  drive: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly times: readonly StepTime[] }> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  const result = await drive();
  return { result, times: stepTimes(await browser.stopTracing()) };
}
