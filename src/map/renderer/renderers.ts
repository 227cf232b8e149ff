import type { App, NoticeCode } from '../../state/app';
import type { RendererChoice } from '../../state/state';
import { untilLoaded } from '../../state/untilLoaded';
import type { Layer } from '../../layers/layer';
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
  readonly layer: Layer;
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

/** The listeners, deaf once what they listen to is no longer `current`. */
function untilReplaced<Events extends Readonly<Record<string, () => void>>>(
  current: () => boolean,
  events: Events,
): Events {
  const entries = Object.entries(events).map(([name, then]) => [name, () => current() && then()]);
  return Object.fromEntries(entries) as Events;
}

function dropNotice(notices: App['notices'], dropped: NoticeCode): void {
  notices.setState(
    notices.getState().filter(({ code }) => code !== dropped),
    true,
  );
}

export function createRenderers(options: RenderersOptions): Renderers {
  const { app, figure, container, scene, counters, onSwitch } = options;
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
    try {
      const { createExplorerSurface } = await load();
      if (!current()) return;
      const now = scene();
      const made = createExplorerSurface({
        container,
        ...now,
        counters,
        ...untilReplaced(current, {
          onReady: () => switchTo('explorer'),
          onLost() {
            switchTo('figure');
            app.notify({ code: 'context-lost', detail: '' });
          },
          onBack() {
            switchTo('explorer');
            dropNotice(app.notices, 'context-lost');
          },
        }),
        onFail: fail,
      });
      explorer = made;
      made.paint(now.looks);
      made.setCamera(now.camera, now.size, false);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      fail(/worker/i.test(message) ? 'worker' : 'webgl', message);
    }
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
