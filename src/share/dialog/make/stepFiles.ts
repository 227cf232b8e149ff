import { zip } from '../../../export/dataZip';
import type { App } from '../../../state/app';
import type { ShareContext } from '../shareContext';
import { mapInputs } from './inputs';
import { makePicture, type PictureOrder } from './pictureFiles';
import { unlessStopped, type ExportFile, type Work } from './work';

interface StepsOrder extends Pick<PictureOrder, 'subject' | 'settings' | 'fonts'> {
  readonly share: Pick<ShareContext, 'storyFigures'>;
}

/** The figures of every step of the story that is told, as one archive. Rejects as a single picture does. */
export async function makeSteps(
  app: App,
  order: StepsOrder,
  format: 'png' | 'svg',
  work: Work,
): Promise<ExportFile> {
  const { subject, settings, fonts, share } = order;
  const { lang } = subject.state;
  const { story, steps } = await unlessStopped(share.storyFigures(lang), work.signal);
  const files = new Map<string, Uint8Array | string>();
  for (const { name, state } of steps) {
    const inputs = await unlessStopped(mapInputs(app, state.region), work.signal);
    const step = {
      subject: { ...subject, state },
      inputs,
      settings: { ...settings, figure: 'map' as const },
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
