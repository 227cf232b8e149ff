import type { App } from '../../state/app';
import { untilLoaded } from '../../state/untilLoaded';
import { heldChangeLayer, holdChangeLayer } from './held';

/**
 * Loads the program of comparisons as soon as the state asks for one. Until it is there nothing is compared, so that no map
 * is coloured as one thing and named as another. Resolves once what the page opens with is there.
 */
export function watchComparison(app: Pick<App, 'store' | 'notify'>): Promise<void> {
  const { store } = app;
  const settle = async (): Promise<void> => {
    const { compare } = store.getState();
    if (compare === null || heldChangeLayer() !== null) return;
    store.setState({ compare: null });
    const { changeLayer } = await untilLoaded(app, () => import('./change'));
    holdChangeLayer(changeLayer);
    if (store.getState().time.from !== null) store.setState({ compare });
  };
  store.subscribe(
    ({ compare }) => compare,
    () => void settle(),
  );
  return settle();
}
