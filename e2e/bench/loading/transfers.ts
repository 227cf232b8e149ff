/** A file that the page asked for, as the browser's own timing tells. */
export interface Transfer {
  readonly path: string;
  /** Compressed size in bytes. */
  readonly bytes: number;
  /** Arrived, in milliseconds since the navigation began. */
  readonly end: number;
}

/** Runs in the page: every file so far, the page itself first. */
export function readTransfers(): Transfer[] {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  return entries.map(({ name, encodedBodySize, responseEnd }) => ({
    path: new URL(name).pathname,
    bytes: encodedBodySize,
    end: responseEnd,
  }));
}

export const KINDS = ['page', 'script', 'style', 'font', 'record', 'shapes', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What a file is, by its address. */
export function kindOf(path: string): Kind {
  if (/(\/|\.html)$/.test(path)) return 'page';
  if (/\.m?js$/.test(path)) return 'script';
  if (path.endsWith('.css')) return 'style';
  if (path.endsWith('.woff2')) return 'font';
  if (path.includes('/data/')) return 'record';
  return path.includes('/geo/') ? 'shapes' : 'other';
}
