import { fit } from '../../../src/map/camera/camera';
import { createExplorerSurface } from '../../../src/map/explorer';
import { DEFAULT_LAYER } from '../../../src/layers/layers';
import '../../../src/map/map.css';
import { container, type Draw } from './scene';

/** The product's own explorer with nothing before it. */
export const draw: Draw = ({ country, inside, box, looks }) => {
  const size = { width: container.clientWidth, height: container.clientHeight };
  const surface = createExplorerSurface({
    container,
    country,
    inside,
    layer: DEFAULT_LAYER,
    theme: 'light',
    camera: fit(box, size, { top: 0, right: 0, bottom: 0, left: 0 }),
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
  return (changes) => surface.paint(changes);
};
