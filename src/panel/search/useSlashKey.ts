import { useEffect, type RefObject } from 'react';

/**
 * Puts the keyboard into `field` on `/` where nothing else has it: a key by itself may be a slip of the tongue of who speaks to
 * the device. Never in a frame of another page.
 */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !plain || event.defaultPrevented || event.target !== document.body) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, enabled]);
}
