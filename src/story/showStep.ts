import type { App } from '../state/app';
import { isMetricReady, loadShares, seriesNotice } from '../state/series';
import { DEFAULT_STATE, formatUrl } from '../state/url';
import type { StoryStep } from './model';
import { viewState } from './steps';

/**
 * Shows a view of a step, at once where its figures are there. Where they do not arrive the reader is told, and the map
 * shows how places stand.
 */
export async function showStep(
  app: App,
  story: string,
  { id, at }: Pick<StoryStep, 'id' | 'at'>,
): Promise<void> {
  const state = viewState(at, app.context, DEFAULT_STATE.lang);
  if (isMetricReady(state.metric)) return app.actions.showStep(story, id, at);
  try {
    await loadShares();
    app.actions.showStep(story, id, at);
  } catch (error) {
    app.notify(seriesNotice(error, () => void showStep(app, story, { id, at })));
    app.actions.showStep(story, id, formatUrl({ ...state, metric: DEFAULT_STATE.metric }, app.context));
  }
}
