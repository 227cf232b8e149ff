import type { DialogText } from '../messages';

/** A stage of the work, named by its message. */
export type Step = Extract<
  keyof DialogText['progress'],
  'fonts' | 'draw' | 'pixels' | 'library' | 'write' | 'data'
>;

/** How far each stage is on the way to a file, 0 to 1. */
export const STEP_SHARE: Readonly<Record<Step, number>> = {
  draw: 0.1,
  data: 0.1,
  fonts: 0.3,
  library: 0.5,
  pixels: 0.7,
  write: 0.9,
};

/** The reader's hold on a piece of work: what it is doing, and the wish that it stop. */
export interface Work {
  readonly signal: AbortSignal;
  readonly step: (step: Step) => void;
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
