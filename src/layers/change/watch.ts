import type { App } from '../../state/app';
import { untilLoaded } from '../../state/untilLoaded';
import { heldChangeLayer, holdChangeLayer } from './held';

/**
 * Loads the program of comparisons as soon as the state asks for one. Until it is there nothing is compared, so that no map
 * is coloured as one thing and named as another. Resolves once what the page opens with is there, or a notice says that it is
 * not: the page then opens without a comparison, which comes when the reader asks for it again.
 */
export function watchComparison(app: Pick<App, 'store' | 'notify'>): Promise<void> {
  const { store } = app;
  const settle = async (notify: App['notify']): Promise<void> => {
    const { compare } = store.getState();
    if (compare === null || heldChangeLayer() !== null) return;
    store.setState({ compare: null });
    const { changeLayer } = await untilLoaded({ notify }, () => import('./change'));
    holdChangeLayer(changeLayer);
    if (store.getState().time.from !== null) store.setState({ compare });
  };
  store.subscribe(
    ({ compare }) => compare,
    () => void settle(app.notify),
  );
  return new Promise((resolve) => {
    const missing: App['notify'] = (notice) => {
      app.notify(notice);
      resolve();
    };
    void settle(missing).then(resolve);
  });
}
