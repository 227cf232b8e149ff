import type { DialogText } from '../messages';

/** A stage of the work, named by its message. */
export type Step = Extract<
  keyof DialogText['progress'],
  'fonts' | 'draw' | 'pixels' | 'library' | 'frames' | 'write' | 'data'
>;

/** How far on the way to a file each stage begins, 0 to 1. */
const STEP_SHARE: Readonly<Record<Step, number>> = {
  draw: 0.1,
  data: 0.1,
  fonts: 0.3,
  library: 0.5,
  frames: 0.5,
  pixels: 0.7,
  write: 0.9,
};

/** How far a file is, 0 to 1, when `done` of a stage is done. */
export function shareOf(step: Step, done: number): number {
  return STEP_SHARE[step] + done * (1 - STEP_SHARE[step]);
}

/** The reader's hold on a piece of work: what it is doing, and the wish that it stop. */
export interface Work {
  readonly signal: AbortSignal;
  /** Says that a stage is reached, or how much of it is done, 0 to 1, where it is long. */
  readonly step: (step: Step, done?: number) => void;
}

/** The outcome of `promise`, or the rejection of an abort that comes first. */
export function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
