import { useState } from 'react';
import type { SearchOption } from './options';

interface Active {
  /** Which of the options the keys have come to, from 0. */
  readonly active: number;
  readonly moveTo: (at: number) => void;
  /** Goes back to the first, whichever it will be. */
  readonly reset: () => void;
}

/**
 * Which of `options` the keys have come to. It stays the same option where others arrive before it; where it has gone, what
 * stands in its place is taken.
 */
export function useActive(options: readonly SearchOption[]): Active {
  const [moved, setMoved] = useState<{ at: number; key?: string }>({ at: 0 });
  const held = options.findIndex(({ key }) => key === moved.key);
  return {
    active: held < 0 ? moved.at : held,
    moveTo: (at) => setMoved({ at, key: options[at]?.key }),
    reset: () => setMoved({ at: 0 }),
  };
}
