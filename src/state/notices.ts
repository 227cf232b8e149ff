import { createStore } from 'zustand/vanilla';
import type { App, Notice } from './app';

/** What the reader is to be told, and the way to add to it; the same thing is told once, with all that waits for another try. */
export function createNotices(): Pick<App, 'notices' | 'notify'> {
  const notices = createStore<readonly Notice[]>(() => []);
  return {
    notices,
    notify(notice) {
      const isSame = (other: Notice) => other.code === notice.code && other.detail === notice.detail;
      const before = notices.getState();
      const same = before.find(isSame);
      if (same && !notice.retry) return;
      const retry = () => {
        same?.retry?.();
        notice.retry?.();
      };
      const merged = notice.retry ? { ...notice, retry } : notice;
      notices.setState(
        same ? before.map((other) => (other === same ? merged : other)) : [...before, merged],
        true,
      );
    },
  };
}
