/** What a page's address has to do with: replaced in tests. */
export interface Address {
  readonly read: () => string;
  readonly write: (query: string, how: 'push' | 'replace') => void;
  /** Calls `listener` when the reader goes back or forth to another query. Returns what stops that. */
  readonly onReturn: (listener: () => void) => () => void;
}

const listeners = new Set<() => void>();
/** The query of the entry that the page is at. A link within the page leaves it as it is, though the browser tells of both alike. */
let current = '';

function onMove(): void {
  const { search } = location;
  if (search === current) return;
  current = search;
  for (const listener of listeners) listener();
}

/** The browser's address. Writing may be refused in odd frames; the map does not depend on it. */
export const pageAddress: Address = {
  read: () => location.search,
  write(query, how) {
    const url = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
    try {
      if (how === 'push') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch {
      // A frame without an address of its own.
    }
    current = location.search;
  },
  onReturn(listener) {
    if (listeners.size === 0) {
      current = location.search;
      addEventListener('popstate', onMove);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) removeEventListener('popstate', onMove);
    };
  },
};
