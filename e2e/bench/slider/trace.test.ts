import { expect, test } from 'vitest';
import { STEP_END, STEP_HANDLED, STEP_START } from './drive';
import { stepTimes } from './trace';

const thread = { pid: 1, tid: 2 };
const mark = (name: string, ms: number) => ({ name, ph: 'I', tts: ms * 1000, ...thread });
const span = (name: string, ms: number, length: number, more = {}) => ({
  name,
  ph: 'X',
  tts: ms * 1000,
  tdur: length * 1000,
  ...thread,
  ...more,
});
const traceOf = (...traceEvents: object[]) => Buffer.from(JSON.stringify({ traceEvents }));
const marks = [mark(STEP_START, 10), mark(STEP_HANDLED, 14), mark(STEP_END, 30)];

test('script that nests is counted once, script of other threads and outside the step not at all', () => {
  const [step] = stepTimes(
    traceOf(
      ...marks,
      span('FunctionCall', 5, 7),
      span('FunctionCall', 13, 4),
      span('RunMicrotasks', 14, 1),
      span('FunctionCall', 16, 9, { tid: 3 }),
      span('FunctionCall', 29, 5),
    ),
  );
  expect(step).toEqual({ script: 2 + 4 + 1, event: 2 + 1, tasks: 0 });
});

test('a task counts with what is no script in it', () => {
  const [step] = stepTimes(traceOf(...marks, span('RunTask', 12, 6), span('Layout', 13, 1)));
  expect(step).toEqual({ script: 0, event: 0, tasks: 6 });
});

test('a trace that lost marks is refused', () => {
  expect(() => stepTimes(traceOf(...marks.slice(0, 2)))).toThrow('lost its marks');
});

test('time in which the thread waited for the processor is not counted', () => {
  const [step] = stepTimes(traceOf(...marks, span('FunctionCall', 12, 6, { ts: 12_000, dur: 40_000 })));
  expect(step).toMatchObject({ script: 6, event: 2 });
});
