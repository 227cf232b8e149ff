import type { Lang } from '../../i18n/text';
import type { StoryFigures } from '../../share/dialog/shareContext';
import { loadLayers } from '../../layers/watch';
import type { App } from '../../state/app';
import { handoutOf } from '../../story/handout';
import { stepName } from '../../story/model';
import { storiesOf } from '../../story/storiesOf';
import { viewState } from '../../story/steps';
import { chartMaterial } from '../../ui/chartMaterial';
import { lateLayers } from './lateLayers';

/** The figures of the story that the reader is told. Rejects where its files do not arrive, or where none is told. */
export async function storyFigures(app: App, lang: Lang): Promise<StoryFigures> {
  const { story: id } = app.store.getState();
  const story = (await storiesOf(app).value()).find((each) => each.id === id);
  if (story === undefined) throw new Error('No story is told');
  const steps = story.steps.map(({ at }, nth) => ({
    name: stepName(story, nth),
    state: viewState(at, app.context, lang),
  }));
  for (const { state } of steps) await loadLayers(state, lateLayers);
  const handout: StoryFigures['handout'] = (details, dated) => handoutOf(story, details, dated, lang);
  const charts: StoryFigures['charts'] = async (version) => {
    const [{ stepCharts }, material] = await Promise.all([
      import('../../story/stepCharts'),
      chartMaterial(app).value(),
    ]);
    return stepCharts(story, material, { lang, version });
  };
  return { story: story.id, handout, charts, steps };
}
