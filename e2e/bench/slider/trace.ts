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

/** What is read of an event. Microseconds of the processor time that its thread has had; absent on events of the browser itself. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
}

interface Span extends Pick<TraceEvent, 'name' | 'ph' | 'pid' | 'tid'> {
  readonly start: number;
  readonly end: number;
}

/** Processor time of the main thread for one step, in milliseconds: what others compute meanwhile is not in it. */
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

/** The spans of a trace in the order in which they begin. */
function spansOf(trace: Buffer): Span[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  return traceEvents
    .flatMap(({ tts: start, tdur = 0, ...event }) =>
      start === undefined ? [] : [{ ...event, start, end: start + tdur }],
    )
    .toSorted((a, b) => a.start - b.start);
}

/** How much the spans cover between `from` and `to` (microseconds), in milliseconds. */
function covered(spans: readonly Span[], from: number, to: number): number {
  let total = 0;
  let reached = from;
  for (const { start, end } of spans) {
    if (start >= to) break;
    const last = Math.min(end, to);
    if (last <= reached) continue;
    total += last - Math.max(start, reached);
    reached = last;
  }
  return total / 1000;
}

/** The time of each step between the marks of `driveSlider`, on the thread that set them. Throws where marks are missing. */
export function stepTimes(trace: Buffer): StepTime[] {
  const all = spansOf(trace);
  const marks = (name: string) => all.filter((span) => span.name === name);
  const starts = marks(STEP_START);
  const handled = marks(STEP_HANDLED);
  const ends = marks(STEP_END);
  if (starts.length === 0 || handled.length !== starts.length || ends.length !== starts.length)
    throw new Error('The trace lost its marks');
  const { pid, tid } = starts[0]!;
  const onThread = (names: ReadonlySet<string>) =>
    all.filter((span) => span.ph === 'X' && span.pid === pid && span.tid === tid && names.has(span.name));
  const scripts = onThread(SCRIPT);
  const tasks = onThread(TASK);
  return starts.map(({ start }, at) => ({
    script: covered(scripts, start, ends[at]!.start),
    event: covered(scripts, start, handled[at]!.start),
    tasks: covered(tasks, start, ends[at]!.start),
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
