import type { ShapeFile } from '../regions/shapes';
import type { App } from '../state/app';
import { createMapController, type MountedMap } from './controller';
import { mapText } from './messages';
import { createMessage } from './message';
import { provincesOf } from './shapes/drawn';
import { createStage } from './stage';
import './map.css';

export type { MountedMap };

/**
 * Puts the map into `container` and keeps it true to the state, outside React. The boundaries are loaded here; until they
 * are there, and when they do not come, the map's place says so and offers to try again.
 */
export function mountMap(container: HTMLElement, app: App): MountedMap {
  const parts = createStage();
  const message = createMessage(parts.message);
  container.append(parts.root);
  let map: MountedMap | undefined;
  let disposed = false;

  const begin = (file: ShapeFile) => {
    if (map || disposed) return;
    message.hide();
    map = createMapController({
      app,
      container,
      parts,
      message,
      country: { file, regions: provincesOf(file) },
    });
  };
  const tell = () => {
    const load = app.shapes.store.getState();
    const text = mapText(app.store.getState().lang);
    if (load.status === 'ready') begin(load.value);
    else if (load.status === 'error') message.failed(text.failed, text.retry, () => void app.shapes.load());
    else message.show(text.loading);
  };
  const stopListening = app.shapes.store.subscribe(tell);
  tell();
  void app.shapes.load();
  return {
    destroy() {
      disposed = true;
      stopListening();
      map?.destroy();
      parts.root.remove();
    },
  };
}
