import { vi } from 'vitest';
import type { Colouring } from '../layer';
import { DEFAULT_LAYER } from '../layers';

/** Counts from now on how often the usual layer is asked for `what`, by whoever draws or speaks of it; until mocks are restored. */
export function countAsked(what: 'paint' | 'text' | 'legend'): () => number {
  let count = 0;
  const { on } = DEFAULT_LAYER;
  vi.spyOn(DEFAULT_LAYER, 'on').mockImplementation((...args) => {
    const colouring = on(...args);
    const answer = colouring[what] as (...of: unknown[]) => unknown;
    const counted = (...of: unknown[]) => {
      count += 1;
      return answer(...of);
    };
    return { ...colouring, [what]: counted } as Colouring;
  });
  return () => count;
}
