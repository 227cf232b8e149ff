import { useEffect } from 'react';

/** Calls `again` whenever the connection comes back, as long as what needs it is on the page: a reader who was offline has not to ask. */
export function useWhenOnline(again: (() => void) | undefined): void {
  useEffect(() => {
    if (!again) return undefined;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [again]);
}
