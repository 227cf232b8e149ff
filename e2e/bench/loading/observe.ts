/** What a loading page has reached, in milliseconds since the navigation began; null for not yet. */
export interface Observed {
  firstPaint: number | null;
  /** The map can be seen: the frame in which its shapes were there first has been painted. */
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

  let found = false;
  /** Nothing was painted before the map: the browser itself then tells when that was. */
  let inFirstFrame = false;
  let last = 0;
  const watch = (type: string, then: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    seen.firstPaint = startTime;
    if (inFirstFrame) seen.mapVisible = startTime;
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

  const shapesHere = () => document.querySelectorAll<SVGPathElement>('svg g > path');
  /** Looks at one shape only, the last that a map must have: looking takes time from what is looked at. */
  const isVisible = () => {
    const path = shapesHere()[shapes - 1];
    if (!path) return false;
    const { width, height } = path.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(path).fill !== 'none';
  };
  /** `then` gets the time when the page has painted the frame that is being made. */
  const afterPaint = (then: (time: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  let frames = 0;
  const look = (now: number) => {
    const drawn = window.__drawn === true;
    frames += 1;
    if (!found && (drawn || isVisible())) {
      found = true;
      inFirstFrame = frames === 1;
      if (!inFirstFrame) afterPaint((time) => (seen.mapVisible = time));
    } else if (found && !drawn && shapesHere().length < shapes) seen.mapGone += now - last;
    if (document.documentElement.dataset['ready'] === 'true') seen.ready ??= now;
    if (document.documentElement.dataset['renderer'] === 'explorer') seen.explorerIdle ??= now;
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
