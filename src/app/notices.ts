import { createStore } from 'zustand/vanilla';
import type { App, Notice } from '../state/app';

/** What the reader is to be told, and the way to add to it; the same thing is told once. */
export function createNotices(): Pick<App, 'notices' | 'notify'> {
  const notices = createStore<readonly Notice[]>(() => []);
  return {
    notices,
    notify(notice) {
      const same = (other: Notice) => other.code === notice.code && other.detail === notice.detail;
      if (!notices.getState().some(same)) notices.setState([...notices.getState(), notice], true);
    },
  };
}
