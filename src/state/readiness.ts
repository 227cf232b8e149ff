import type { App, NoticeCode } from './app';
import { paintKey } from './paintKey';
import { stateText } from './stateText';

const TIMEOUT_MS = 15_000;
const FACES = ['400 1em "Source Sans 3"', '600 1em "Source Sans 3"', '600 1em "Source Serif 4"'];
const SAMPLES = { zh: '四川内蒙古', en: 'Sichuan 2021' };

declare global {
  interface Window {
    /** Resolves when map and legend first show what the address asks for; panel, search and list come after. Rejects after 15 s. */
    mapReady?: Promise<void>;
  }
}

let faces: Promise<unknown> | undefined;

/** Loads each face by a sample, once: `fonts.ready` alone may resolve before any face is asked for. */
function loadFaces(): Promise<unknown> {
  return (faces ??= Promise.allSettled(
    FACES.flatMap((face) => Object.values(SAMPLES).map((sample) => document.fonts.load(face, sample))),
  ));
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** What readiness depends on. */
type Watched = Pick<App, 'store' | 'env' | 'context' | 'renderer' | 'notices'>;

const GIVEN_UP: ReadonlySet<NoticeCode> = new Set(['webgl', 'worker', 'explorer', 'late']);

/** Whether the reader was told that the explorer cannot be had. */
function isGivenUp(app: Watched): boolean {
  return app.notices.getState().some(({ code }) => GIVEN_UP.has(code));
}

/** The map shows what the state asks for, and its legend is there or told to be lost; an explorer that was asked for by name has to be there unless it is `givenUp`. */
function isPainted(app: Watched, givenUp: boolean): boolean {
  const { painted, active, awaitsLegend } = app.renderer.getState();
  const { renderer, tab } = app.store.getState();
  const needsExplorer = renderer === 'explorer' && tab === 'map';
  if (needsExplorer && active !== 'explorer' && !givenUp) return false;
  if (awaitsLegend) return false;
  return painted === paintKey(app.store.getState(), app.env.getState(), app.context);
}

/**
 * Keeps `data-ready`, `data-state` and `data-renderer` on the page's root: ready, which says nothing of panel, search and list,
 * only when what is painted is what the state asks for, legend and fonts are there and two frames have passed. Any change makes
 * it false first.
 */
export function watchReadiness(app: Watched, version: string): void {
  const root = document.documentElement;
  let round = 0;
  let done: () => void = () => undefined;
  window.mapReady = new Promise<void>((resolve, reject) => {
    done = resolve;
    setTimeout(() => reject(new Error('The map was not ready within 15 s')), TIMEOUT_MS);
  });
  // Nobody has to listen.
  window.mapReady.catch(() => undefined);

  // Once told it stays true, though the reader may dismiss the notice.
  let givenUp = false;
  const check = async () => {
    givenUp ||= isGivenUp(app);
    const own = (round += 1);
    root.dataset['ready'] = 'false';
    const painted = () => isPainted(app, givenUp);
    if (!painted()) return;
    await loadFaces();
    await frame();
    await frame();
    if (own !== round || !painted()) return;
    root.dataset['state'] = stateText(app.store.getState(), version, app.context);
    root.dataset['renderer'] = app.renderer.getState().active;
    root.dataset['ready'] = 'true';
    done();
  };
  app.store.subscribe((state, previous) => {
    if (state.hover === previous.hover) void check();
  });
  app.env.subscribe(() => void check());
  app.renderer.subscribe(() => void check());
  app.notices.subscribe(() => void check());
  void check();
}
