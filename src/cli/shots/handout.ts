import { usualFigure } from '../../drawing/stateFigure';
import { handoutPdf } from '../../drawing/report/handoutPdf';
import { PAPERS } from '../../drawing/report/pages';
import { handoutOf } from '../../story/handout';
import { viewState } from '../../story/steps';
import { stepCharts } from '../../story/stepCharts';
import { storyUrl } from '../../words/links';
import { draw } from './draw';
import { pdfLibrary } from './pdfLibrary';
import { mustDrawRegions } from './probe';
import { missingWarnings, type Rendered } from './rendered';
import type { Shot } from './shot';
import { mustHoldText, type Workshop } from './workshop';

/** A story to hand out: every step with its figure, text and numbered documents. Throws `Error` for one that would be blank. */
export async function renderHandout(shot: Shot, workshop: Workshop): Promise<Rendered> {
  const { material, faces, site } = workshop;
  const { details, context, released, stories, version } = material;
  const { state, paper } = shot;
  const { lang } = state;
  const story = stories.find(({ id }) => id === shot.story)!;
  const states = story.steps.map(({ at }) => viewState(at, context, lang));
  const scenes = states.map((step) =>
    draw({ ...shot, state: step, figure: usualFigure(step) }, material, site),
  );
  for (const scene of scenes) mustDrawRegions(scene);
  const charts = stepCharts(story, material, { lang, version });
  for (const scene of [...scenes, ...charts.flat()]) mustHoldText(scene, faces);
  const { bytes, missing } = await handoutPdf({
    library: pdfLibrary,
    faces: faces.faces,
    lang,
    dated: released,
    text: handoutOf(story, details, released, lang),
    scenes,
    charts,
    paperName: paper,
    url: site === null ? '' : storyUrl({ state, context, site }, story.id),
  });
  const { width, height } = PAPERS[paper];
  return {
    bytes,
    width: Math.round(width),
    height: Math.round(height),
    altText: story.about[lang],
    warnings: missingWarnings(missing),
    browser: null,
  };
}
