import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { foundIn, type Found } from '../model/found';
import { keepInView } from '../../ui/keepInView';

/**
 * What a list item needs to be found in the panel: when a search leads to it, it comes into view without motion, takes the
 * keyboard, so that it is read out, and stays marked as the current one.
 */
export function useFoundItem(app: App, kind: Found['kind'], id: string) {
  const ref = useRef<HTMLLIElement>(null);
  const found = useStore(foundIn(app), (item) => (item?.kind === kind && item.id === id ? item : null));
  useEffect(() => {
    const item = ref.current;
    if (found === null || !item) return undefined;
    item.focus({ preventScroll: true });
    return keepInView(item);
  }, [found]);
  return { ref, ...(found && { tabIndex: -1, 'aria-current': true as const }) };
}
