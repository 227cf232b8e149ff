import { DEFAULT_LAYER } from '../../layers/layers';
import { statusPaint } from '../../theme/paint';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Notice, RendererState } from '../../state/app';
import type { ExplorerOptions, ExplorerSurface } from '../explorer/explorerSurface';
import type { Surface } from '../surface';
import { createRenderers, type Scene } from './renderers';
import type { WebglSupport } from './webgl';

/** A renderer that says it has painted as soon as it is asked. */
function surface(): Surface {
  return {
    setInside: vi.fn(),
    paint: vi.fn(),
    setTheme: vi.fn(),
    setCamera: vi.fn(),
    whenPainted: (then) => then(),
    destroy: vi.fn(),
  };
}

const scene: Scene = {
  country: { file: {} as never, regions: [] },
  inside: null,
  layer: DEFAULT_LAYER,
  theme: 'light',
  camera: { k: 1, x: 450, y: 379 },
  size: { width: 900, height: 758 },
  looks: [{ region: { adcode: '510000' } as never, look: { ...statusPaint('ordered'), shown: true } }],
  title: 'Map',
};

async function setUp(support: WebglSupport = 'hardware', refuse?: Error) {
  const notices = createStore<readonly Notice[]>(() => []);
  const renderer = createStore<RendererState>(() => ({
    active: 'figure',
    painted: null,
    awaitsLegend: false,
  }));
  const onSwitch = vi.fn();
  let given: ExplorerOptions | undefined;
  const explorer: ExplorerSurface = { ...surface(), setTitle: vi.fn(), context: () => null };
  const renderers = createRenderers({
    app: { notices, renderer, notify: (notice) => notices.setState([...notices.getState(), notice], true) },
    figure: surface(),
    container: {} as HTMLElement,
    scene: () => scene,
    counters: { writes: 0, repaints: 0 },
    onSwitch,
    probe: () => support,
    load: () =>
      Promise.resolve({
        createExplorerSurface: (options: ExplorerOptions) => {
          if (refuse) throw refuse;
          given = options;
          return explorer;
        },
      }),
    whenIdle: (then) => then(),
  });
  renderers.report('2021-06-20');
  renderers.choose('auto');
  await Promise.resolve();
  await Promise.resolve();
  return { renderers, renderer, notices, onSwitch, explorer, engine: () => given! };
}

const codes = (notices: { getState: () => readonly Notice[] }) => notices.getState().map(({ code }) => code);

describe('figure and explorer', () => {
  it('begins with the figure and hands over when the explorer has drawn what is shown', async () => {
    const { renderers, renderer, explorer, engine, onSwitch } = await setUp();
    expect(explorer.paint).toHaveBeenCalledWith(scene.looks);
    expect(renderers.active()).toBe('figure');
    expect(renderer.getState()).toEqual({ active: 'figure', painted: '2021-06-20', awaitsLegend: false });
    engine().onReady();
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('explorer');
    expect(renderer.getState()).toEqual({ active: 'explorer', painted: '2021-06-20', awaitsLegend: false });
  });

  it('keeps the figure and says so when the engine throws', async () => {
    const { renderers, notices } = await setUp('hardware', new Error('Failed to initialize WebGL'));
    expect(renderers.active()).toBe('figure');
    expect(codes(notices)).toEqual(['webgl']);
  });

  it('keeps the figure and says so when the worker may not run', async () => {
    const { renderers, notices, engine } = await setUp();
    engine().onFail('worker', 'Worker failed to load.');
    expect(renderers.active()).toBe('figure');
    expect(codes(notices)).toEqual(['worker']);
  });

  it('keeps the figure where WebGL is missing, and says so to who asks for the explorer only', async () => {
    const without = await setUp('none');
    expect(codes(without.notices)).toEqual([]);
    without.renderers.choose('explorer');
    expect(codes(without.notices)).toEqual(['webgl']);
    const { notices, renderers, explorer } = await setUp('software');
    expect(codes(notices)).toEqual([]);
    expect(renderers.active()).toBe('figure');
    expect(explorer.paint).not.toHaveBeenCalled();
  });

  it('lets the figure stand in while the context is lost, and takes the notice back with it', async () => {
    const { renderers, renderer, notices, engine } = await setUp();
    engine().onReady();
    engine().onLost();
    expect(renderer.getState().active).toBe('figure');
    expect(codes(notices)).toEqual(['context-lost']);
    engine().onBack();
    expect(renderers.active()).toBe('explorer');
    expect(codes(notices)).toEqual([]);
  });

  it('paints both, so that the figure is right at once when it has to stand in', async () => {
    const { renderers, explorer } = await setUp();
    const painted: Surface[] = [];
    renderers.each((each) => painted.push(each));
    expect(painted).toHaveLength(2);
    expect(painted).toContain(explorer);
  });

  it('goes back to the figure when the reader asks for it, and hears nothing more of the explorer', async () => {
    const { renderers, renderer, explorer, engine } = await setUp();
    engine().onReady();
    renderers.choose('figure');
    expect(explorer.destroy).toHaveBeenCalledOnce();
    engine().onReady();
    expect(renderer.getState().active).toBe('figure');
  });
});
