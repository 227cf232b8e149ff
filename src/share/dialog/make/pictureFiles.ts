import { fileName } from '../../fileName';
import { writePngText } from '../../pngText';
import { dotsPerInch, pointsPerUnit } from '../../size';
import { withFonts } from '../../svgFonts';
import { sizeOf, withPreset, type PictureSettings } from '../settings';
import type { FontShelf } from './fonts';
import { drawPicture, type FigureInputs, type Picture, type Subject } from './picture';
import { rasterise } from './rasterise';
import { unlessStopped, type ExportFile, type Work } from './work';

export type PictureFormat = 'png' | 'svg' | 'pdf';
export const PICTURE_FORMATS: readonly PictureFormat[] = ['png', 'svg', 'pdf'];

/** What is drawn, and how. */
export interface PictureOrder {
  readonly subject: Subject;
  readonly inputs: FigureInputs;
  readonly settings: PictureSettings;
  /** The reader's own words for those who cannot see the picture; null for ours. */
  readonly alt: string | null;
  readonly fonts: FontShelf;
}

/** The file's name. A drawing without pixels has no density in its name. */
export function pictureName({ subject, settings }: PictureOrder, format: PictureFormat): string {
  const { state, app } = subject;
  const shown = format === 'png' ? settings : withPreset(settings, settings.preset);
  return fileName(state, app.context, { theme: settings.theme, size: sizeOf(shown) }, format);
}

async function drawn(order: PictureOrder, { step }: Work): Promise<Picture> {
  step('draw');
  return drawPicture(order.subject, order.inputs, order.settings, order.alt);
}

async function standalone(
  { svg }: Picture,
  { fonts }: PictureOrder,
  { step, signal }: Work,
): Promise<string> {
  step('fonts');
  return withFonts(svg, await unlessStopped(fonts.embedded(svg), signal));
}

async function pdfOf(picture: Picture, { subject, settings, fonts }: PictureOrder, { step, signal }: Work) {
  step('fonts');
  const faces = await unlessStopped(fonts.forPdf(picture.svg), signal);
  step('library');
  const [{ default: library }, { figurePdf }] = await unlessStopped(
    Promise.all([import('pdfkit'), import('../../pdf/figurePdf')]),
    signal,
  );
  step('write');
  const { bytes } = await unlessStopped(
    figurePdf({
      library,
      faces,
      lang: subject.state.lang,
      fields: { ...picture.fields },
      dated: subject.share.released ?? subject.app.context.bounds.latest,
      svg: picture.svg,
      pointsPerUnit: pointsPerUnit(sizeOf(settings)),
    }),
    signal,
  );
  return bytes;
}

/** The picture as a file. Rejects with `ShareError`, or with the signal's reason when it is stopped. */
export async function makePicture(
  order: PictureOrder,
  format: PictureFormat,
  work: Work,
): Promise<ExportFile> {
  const name = pictureName(order, format);
  const picture = await drawn(order, work);
  if (format === 'pdf') {
    return { name, type: 'application/pdf', content: new Uint8Array(await pdfOf(picture, order, work)) };
  }
  const svg = await standalone(picture, order, work);
  if (format === 'svg') return { name, type: 'image/svg+xml', content: svg };
  work.step('pixels');
  const size = sizeOf(order.settings);
  const png = await rasterise(svg, size, work.signal);
  work.step('write');
  const resolution = dotsPerInch(size);
  const content = writePngText(png, {
    fields: { ...picture.fields },
    ...(resolution === undefined ? {} : { dotsPerInch: resolution }),
  });
  return { name, type: 'image/png', content: new Uint8Array(content) };
}
