import { useCallback, useEffect, useRef, useState } from 'react';
import { errorOf } from '../../state/resource';
import type { ExportFile } from '../../export/file';
import { handOver, type DownloadAccess } from '../../ui/save';
import { shareOf, type Step, type Work } from './make/work';

/** A file in the making, or what became of it. */
export type Task =
  | { readonly status: 'none' | 'cancelled' }
  /** `share` is how far it is, 0 to 1. */
  | { readonly status: 'running'; readonly step: Step; readonly share: number; readonly slow: boolean }
  | {
      readonly status: 'done';
      readonly file: ExportFile;
      readonly url: string;
      readonly access: DownloadAccess;
    }
  | { readonly status: 'failed'; readonly error: Error };

/** Work that takes longer than this shows how far it is, in milliseconds. */
const SLOW_MS = 1000;

type Make = (work: Work) => Promise<ExportFile> | ExportFile;
/** Begins to make a file. */
export type RunTask = (make: Make) => Promise<void>;

/** Makes one file at a time and hands it to the browser. A new one takes the place of the last. */
export function useTask(): { task: Task; run: RunTask; cancel: () => void } {
  const [task, setTask] = useState<Task>({ status: 'none' });
  const running = useRef<AbortController>(undefined);
  const url = useRef<string>(undefined);

  const letGo = () => {
    running.current?.abort();
    if (url.current !== undefined) URL.revokeObjectURL(url.current);
    url.current = undefined;
  };
  useEffect(() => letGo, []);

  const run = useCallback(async (make: Make) => {
    letGo();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setTask({ status: 'running', step: 'draw', share: 0, slow: false });
    const timer = setTimeout(() => {
      setTask((now) => (now.status === 'running' ? { ...now, slow: true } : now));
    }, SLOW_MS);
    const step = (step: Step, done = 0) => {
      const share = shareOf(step, done);
      if (!signal.aborted) setTask((now) => (now.status === 'running' ? { ...now, step, share } : now));
    };
    try {
      const file = await make({ signal, step });
      if (signal.aborted) return;
      const handed = handOver(file);
      url.current = handed.url;
      setTask({ status: 'done', file, ...handed });
    } catch (thrown) {
      if (!signal.aborted) setTask({ status: 'failed', error: errorOf(thrown) });
    } finally {
      clearTimeout(timer);
    }
  }, []);

  const cancel = useCallback(() => {
    letGo();
    setTask({ status: 'cancelled' });
  }, []);
  return { task, run, cancel };
}
