import { fit } from '../../../src/map/camera/camera';
import { createExplorerSurface } from '../../../src/map/explorer';
import { DEFAULT_LAYER } from '../../../src/layers/layers';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../../src/regions/projection';
import '../../../src/map/map.css';
import { container, loadScene } from './scene';

/** The product's own explorer with nothing before it. */
const { country, looks } = await loadScene();
const size = { width: container.clientWidth, height: container.clientHeight };
const box = { x0: 0, y0: 0, x1: FIGURE_WIDTH, y1: FIGURE_HEIGHT };
const camera = fit(box, size, { top: 0, right: 0, bottom: 0, left: 0 });
const surface = createExplorerSurface({
  container,
  country,
  inside: null,
  layer: DEFAULT_LAYER,
  theme: 'light',
  camera,
  title: 'Map of China',
  counters: { writes: 0, repaints: 0 },
  onReady: () => {
    window.__drawn = true;
  },
  onFail: (fault, detail) => {
    throw new Error(`${fault}: ${detail}`);
  },
  onLost: () => undefined,
  onBack: () => undefined,
});
surface.paint(looks);
