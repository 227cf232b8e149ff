import type { Scene } from '../../../drawing/scene/scene';
import { NOTHING_REQUESTED } from '../../../export/requested';
import { USUAL_LOOK } from '../../../drawing/figure/figureScene';
import { usualFigure } from '../../../drawing/stateFigure';
import { zip } from '../../../export/dataZip';
import type { App } from '../../../state/app';
import { handoutName } from '../../../words/fileName';
import { storyUrl } from '../../../words/links';
import { openingSettings, withPreset } from '../settings';
import type { ShareContext } from '../shareContext';
import { mapInputs } from './inputs';
import { drawPicture } from './picture';
import { makePicture, pdfParts } from './pictureFiles';
import type { PictureOrder } from './pictureOrder';
import type { ExportFile } from '../../../export/file';
import { unlessStopped, type Work } from './work';

/** What all steps of a story can be saved as: an archive of pictures, or one document. */
export type StoryFormat = 'steps' | 'handout';
export const STORY_FORMATS: readonly StoryFormat[] = ['steps', 'handout'];

interface StepsOrder extends Pick<PictureOrder, 'subject' | 'settings' | 'fonts'> {
  readonly share: Pick<ShareContext, 'storyFigures'>;
}

/** A handout is A4, in light colours. */
const HANDOUT = { paper: 'a4', preset: 'a4' } as const;

/** The story that is told as one PDF, each step on a page of its own: what the command's `handout-pdf` makes. Rejects as a single picture does. */
export async function makeHandout(app: App, order: StepsOrder, work: Work): Promise<ExportFile> {
  const { subject, settings, share } = order;
  const { lang } = settings;
  work.step('draw');
  const { story, handout, charts, steps } = await unlessStopped(share.storyFigures(lang), work.signal);
  const scenes: Scene[] = [];
  for (const { state } of steps) {
    const inputs = await unlessStopped(mapInputs(app, state.region), work.signal);
    const look = withPreset(openingSettings(state, NOTHING_REQUESTED), HANDOUT.preset);
    scenes.push(drawPicture({ ...subject, state }, inputs, look, null).scene);
  }
  const details = await unlessStopped(app.details.value(), work.signal);
  const beside = await unlessStopped(charts(subject.share.version), work.signal);
  const parts = await pdfParts(null, order, work);
  const { handoutPdf } = await unlessStopped(import('../../../drawing/report/handoutPdf'), work.signal);
  work.step('write');
  const { site } = subject.share;
  const url = site === null ? '' : storyUrl({ state: subject.state, context: app.context, site }, story);
  const text = handout(details, parts.dated);
  const pdf = handoutPdf({ ...parts, lang, text, scenes, charts: beside, paperName: HANDOUT.paper, url });
  const { bytes } = await unlessStopped(pdf, work.signal);
  const name = handoutName(story, lang, HANDOUT.paper);
  return { name, type: 'application/pdf', content: new Uint8Array(bytes) };
}

/**
 * The figures of every step of the story that is told, as one archive, each under its own title and with its legend: the
 * reader's are for the picture of the map alone. Rejects as a single picture does.
 */
export async function makeSteps(
  app: App,
  order: StepsOrder,
  format: 'png' | 'svg',
  work: Work,
): Promise<ExportFile> {
  const { subject, settings, fonts, share } = order;
  const { lang } = subject.state;
  const { story, steps } = await unlessStopped(share.storyFigures(lang), work.signal);
  const { title, legend } = USUAL_LOOK;
  const files = new Map<string, Uint8Array | string>();
  for (const { name, state } of steps) {
    const inputs = await unlessStopped(mapInputs(app, state.region), work.signal);
    const step = {
      subject: { ...subject, state },
      inputs,
      settings: { ...settings, title, legend, figure: usualFigure(state) },
      alt: null,
      fonts,
    };
    const picture = await makePicture(step, format, work);
    files.set(`${story}-${name}-${picture.name}`, picture.content);
  }
  return {
    name: `${story}_${lang}_${settings.theme}.zip`,
    type: 'application/zip',
    content: new Uint8Array(zip(files)),
  };
}

/** All steps of the story that is told, as a file. Rejects as a single picture does. */
export function makeStory(app: App, order: StepsOrder, format: StoryFormat, work: Work): Promise<ExportFile> {
  return format === 'steps' ? makeSteps(app, order, 'png', work) : makeHandout(app, order, work);
}
