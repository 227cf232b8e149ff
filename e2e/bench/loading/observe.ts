/** What a loading page has reached, in milliseconds since the navigation began; null for not yet. */
export interface Observed {
  firstPaint: number | null;
  /** The map can be seen: the frame after the first in which its shapes were there, and not before the first paint. */
  mapVisible: number | null;
  largestPaint: number | null;
  /** The page's own signal: it shows what its address asks for, and can be used. */
  ready: number | null;
  explorerIdle: number | null;
  /** How long the map was gone again after it had been visible. */
  mapGone: number;
  layoutShift: number;
  /** Tasks of the main thread over 50 ms, and how long they were beyond that, together. */
  longTasks: number;
  longTaskExcess: number;
}

declare global {
  interface Window {
    __observed?: Observed;
  }
}

/** Runs in the page before any of its own code. `shapes`: how many shapes a map has at least. */
export function observe(shapes: number): void {
  const LONG_MS = 50;
  const seen: Observed = {
    firstPaint: null,
    mapVisible: null,
    largestPaint: null,
    ready: null,
    explorerIdle: null,
    mapGone: 0,
    layoutShift: 0,
    longTasks: 0,
    longTaskExcess: 0,
  };
  window.__observed = seen;

  const watch = (type: string, then: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    seen.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ duration }) => {
    seen.longTasks += 1;
    seen.longTaskExcess += duration - LONG_MS;
  });

  const inDocument = () => document.querySelectorAll('svg path').length >= shapes;
  const isFilled = (path: SVGPathElement) => {
    const { width, height } = path.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(path).fill !== 'none';
  };
  /** Looks at no more shapes than it must: looking takes time from what is looked at. */
  const isVisible = () => {
    if (!inDocument()) return false;
    let filled = 0;
    for (const path of document.querySelectorAll<SVGPathElement>('svg :not(defs) > path')) {
      if (isFilled(path)) filled += 1;
      if (filled === shapes) return true;
    }
    return false;
  };
  /** `then` gets the time of the frame after this one, when what is there now has been painted. */
  const afterPaint = (then: (time: number) => void) => requestAnimationFrame(() => then(performance.now()));
  let found = false;
  let last = 0;
  const look = (now: number) => {
    const drawn = window.__drawn === true;
    if (!found && (drawn || isVisible())) {
      found = true;
      afterPaint((time) => {
        seen.mapVisible = time;
      });
    } else if (found && !drawn && !inDocument()) seen.mapGone += now - last;
    if (document.documentElement.dataset['ready'] === 'true') seen.ready ??= now;
    if (document.documentElement.dataset['renderer'] === 'explorer') seen.explorerIdle ??= now;
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
