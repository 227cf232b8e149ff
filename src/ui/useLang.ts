import { useStore } from 'zustand';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';

/** The reader's language. */
export function useLang({ store }: Pick<App, 'store'>): Lang {
  return useStore(store, (state) => state.lang);
}
