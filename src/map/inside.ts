import { hasInside } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { App } from '../state/app';
import type { Load } from '../state/resource';
import type { ShapeFile } from '../regions/shapes';

export interface InsideListener {
  /** The shapes inside the province entered are there. */
  readonly onReady: (file: ShapeFile) => void;
  /** They did not come; `again` tries once more. */
  readonly onFailed: (again: () => void) => void;
}

/** Loads the shapes of whichever province is entered, and forgets about one that was left meanwhile. */
export interface InsideLoader {
  readonly enter: (province: Adcode) => void;
  /** True while shapes are on their way that the place entered needs. */
  readonly isWaiting: () => boolean;
  readonly destroy: () => void;
}

export function createInsideLoader(
  app: Pick<App, 'context' | 'provinceShapes'>,
  listener: InsideListener,
): InsideLoader {
  let stopListening: (() => void) | undefined;
  let waiting = false;
  return {
    enter(province) {
      stopListening?.();
      stopListening = undefined;
      waiting = hasInside(app.context.gazetteer, province);
      if (!waiting) return;
      const resource = app.provinceShapes(province);
      const tell = (load: Load<ShapeFile>) => {
        if (load.status === 'ready') {
          waiting = false;
          listener.onReady(load.value);
        } else if (load.status === 'error') {
          waiting = false;
          listener.onFailed(() => {
            waiting = true;
            void resource.load();
          });
        }
      };
      stopListening = resource.store.subscribe(tell);
      if (resource.store.getState().status === 'ready') tell(resource.store.getState());
      else void resource.load();
    },
    isWaiting: () => waiting,
    destroy: () => stopListening?.(),
  };
}
