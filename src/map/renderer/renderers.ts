import type { App, NoticeCode } from '../../state/app';
import type { RendererChoice } from '../../state/state';
import { untilLoaded } from '../../state/untilLoaded';
import type { Paints } from '../../layers/layer';
import type { Theme } from '../../theme/palette';
import type { Camera, Size } from '../camera/camera';
import type { ExplorerSurface } from '../explorer';
import type { ProbeCounters } from '../probe';
import type { DrawnShapes, LookChange, Surface } from '../surface';
import { chooseRenderer } from './choose';
import { probeWebgl, type WebglSupport } from './webgl';

/** What a renderer that starts late has to be told. */
export interface Scene {
  readonly country: DrawnShapes;
  readonly inside: DrawnShapes | null;
  readonly layer: Paints;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly size: Size;
  readonly looks: readonly LookChange[];
  /** Name of the canvas. */
  readonly title: string;
}

export interface RenderersOptions {
  readonly app: Pick<App, 'notify' | 'notices' | 'renderer'>;
  readonly figure: Surface;
  readonly container: HTMLElement;
  readonly scene: () => Scene;
  readonly counters: ProbeCounters;
  /** The renderer on the screen has changed. */
  readonly onSwitch: (active: 'figure' | 'explorer') => void;
  readonly probe?: () => WebglSupport;
  readonly load?: () => Promise<typeof import('../explorer')>;
  readonly whenIdle?: (then: () => void) => void;
}

/** The figure, and the explorer over it once it has drawn its first picture. */
export interface Renderers {
  readonly active: () => 'figure' | 'explorer';
  readonly explorer: () => ExplorerSurface | undefined;
  readonly choose: (choice: RendererChoice) => void;
  /** Calls `then` with every renderer that exists: the figure is kept painted under the explorer. */
  readonly each: (then: (surface: Surface) => void) => void;
  /** Reports `key` as painted once the renderer on the screen has drawn everything asked for so far. */
  readonly report: (key: string) => void;
  readonly destroy: () => void;
}

function whenBrowserIdle(then: () => void): void {
  // Safari has no idle callback; a short wait lets the figure's first frame out there too.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 1000 });
  else setTimeout(then, 50);
}

function dropNotice(notices: App['notices'], dropped: NoticeCode): void {
  notices.setState(
    notices.getState().filter(({ code }) => code !== dropped),
    true,
  );
}

interface Outcome {
  readonly switchTo: (active: 'figure' | 'explorer') => void;
  readonly fail: (fault: 'webgl' | 'worker', detail: string) => void;
}

/** An explorer of the present scene, which is deaf once it is no longer `current`; undefined where it fails at once. */
function openExplorer(
  { createExplorerSurface }: typeof import('../explorer'),
  { app, container, scene, counters }: RenderersOptions,
  current: () => boolean,
  { switchTo, fail }: Outcome,
): ExplorerSurface | undefined {
  const now = scene();
  try {
    const explorer = createExplorerSurface({
      container,
      ...now,
      counters,
      onReady: () => current() && switchTo('explorer'),
      onFail: fail,
      onLost() {
        if (!current()) return;
        switchTo('figure');
        app.notify({ code: 'context-lost', detail: '' });
      },
      onBack() {
        if (!current()) return;
        switchTo('explorer');
        dropNotice(app.notices, 'context-lost');
      },
    });
    explorer.paint(now.looks);
    explorer.setCamera(now.camera, now.size, false);
    return explorer;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    fail(/worker/i.test(message) ? 'worker' : 'webgl', message);
    return undefined;
  }
}

export function createRenderers(options: RenderersOptions): Renderers {
  const { app, figure, onSwitch } = options;
  const {
    probe = probeWebgl,
    load = () => untilLoaded(app, () => import('../explorer')),
    whenIdle = whenBrowserIdle,
  } = options;
  let explorer: ExplorerSurface | undefined;
  let active: 'figure' | 'explorer' = 'figure';
  let choice: RendererChoice | undefined;
  let key: string | undefined;
  /** Grows with every start and stop: what an earlier one still brings is out of date. */
  let round = 0;

  function report(next: string): void {
    key = next;
    const surface = active === 'explorer' && explorer ? explorer : figure;
    const reported = active;
    surface.whenPainted(() => {
      if (key === next && active === reported) app.renderer.setState({ active, painted: next });
    });
  }
  function switchTo(next: 'figure' | 'explorer'): void {
    if (active === next) return;
    active = next;
    onSwitch(next);
    if (key !== undefined) report(key);
  }
  function stop(): void {
    round += 1;
    switchTo('figure');
    explorer?.destroy();
    explorer = undefined;
  }
  async function start(): Promise<void> {
    const own = (round += 1);
    const current = () => own === round;
    const fail = (code: 'webgl' | 'worker', detail: string) => {
      if (!current()) return;
      stop();
      app.notify({ code, detail });
    };
    const engine = await load();
    if (!current()) return;
    explorer = openExplorer(engine, options, current, { switchTo, fail });
  }

  return {
    active: () => active,
    explorer: () => explorer,
    choose(next) {
      if (next === choice) return;
      choice = next;
      const { use, missing } = chooseRenderer(next, probe);
      if (missing) app.notify({ code: 'webgl', detail: '' });
      if (use === 'figure') stop();
      else if (!explorer) {
        const waiting = round;
        whenIdle(() => waiting === round && void start());
      }
    },
    each(then) {
      then(figure);
      if (explorer) then(explorer);
    },
    report,
    destroy: stop,
  };
}
