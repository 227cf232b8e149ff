import { colouringOf } from '../../../layers/layers';
import { daysInView, eventsInView, upToDay } from '../../../state/eventsInView';
import { fileName, OUTLINED_ENDING } from '../../../words/fileName';
import { writePngText } from '../../../export/pngText';
import { dotsPerInch, pixelSize, pointsPerUnit, sizeName } from '../../../export/size';
import { figureInName } from '../../../drawing/stateFigure';
import type { Scene } from '../../../drawing/scene/scene';
import { exportSvg } from '../../../drawing/svg/exportSvg';
import type { EmbeddedFace } from '../../../drawing/svg/fonts';
import { slackOf } from '../../../drawing/svg/slack';
import type { AppState } from '../../../state/state';
import { coloursOf } from '../../../theme/colours';
import { sizeOf, withPreset, type Figure } from '../settings';
import type { MapInputs } from './inputs';
import { drawPicture, type Picture } from './picture';
import type { PictureOrder } from './pictureOrder';
import { drawnSize, rasterise } from './rasterise';
import type { ExportFile } from '../../../export/file';
import { unlessStopped, type Work } from './work';

export type PictureFormat = 'png' | 'svg' | 'svg-outlined' | 'pdf' | 'report' | 'gif';
const PICTURE_FORMATS: readonly PictureFormat[] = ['png', 'svg', 'svg-outlined', 'pdf'];

/** What a figure of `state` can be saved as: a report is of the map, an animation of the map over a stretch of days. */
export function pictureFormats(figure: Figure, { time }: Pick<AppState, 'time'>): readonly PictureFormat[] {
  if (figure !== 'map') return PICTURE_FORMATS;
  return [...PICTURE_FORMATS, 'report', ...(time.from === null ? [] : ['gif' as const])];
}

/** Reports are A4, their figure is the one for an article, in light colours. */
const REPORT = { name: 'report-a4', paper: 'a4', theme: 'light', preset: 'default' } as const;

/** What is made of pixels. */
const BITMAPS: readonly PictureFormat[] = ['png', 'gif'];

/** The file's name. A drawing without pixels has no density in its name. */
function pictureName({ subject, settings }: PictureOrder, format: PictureFormat): string {
  const { state, app } = subject;
  if (format === 'report') {
    return fileName(state, app.context, { theme: REPORT.theme, size: REPORT.name }, 'pdf');
  }
  const shown = BITMAPS.includes(format) ? settings : withPreset(settings, settings.preset);
  const ending = format === 'svg-outlined' ? OUTLINED_ENDING : format;
  const { theme, figure } = settings;
  const parts = { theme, size: sizeName(sizeOf(shown)), figure: figureInName(figure, state) };
  return fileName(state, app.context, parts, ending);
}

async function drawn(order: PictureOrder, format: PictureFormat, { step }: Work): Promise<Picture> {
  step('draw');
  const { subject, inputs, settings, alt } = order;
  const slack = slackOf(format, subject.state.lang);
  return drawPicture(subject, inputs, { ...settings, slack }, alt);
}

async function facesOf(
  { scene }: Picture,
  { fonts }: PictureOrder,
  { step, signal }: Work,
): Promise<readonly EmbeddedFace[]> {
  step('fonts');
  return unlessStopped(fonts.embedded(scene), signal);
}

async function outlinesOf(
  { scene, theme }: Picture,
  { fonts }: PictureOrder,
  { step, signal }: Work,
): Promise<string> {
  step('fonts');
  const faces = await unlessStopped(fonts.forPdf(scene), signal);
  step('library');
  const { outlinedSvg } = await unlessStopped(import('../../../drawing/svg/outlined'), signal);
  return outlinedSvg(scene, theme, faces);
}

/** What every PDF of the subject shares; its typefaces are those that `needed` needs, or all. */
export async function pdfParts(
  needed: Scene | null,
  { subject, fonts }: Pick<PictureOrder, 'subject' | 'fonts'>,
  { step, signal }: Work,
) {
  step('fonts');
  const faces = await unlessStopped(fonts.forPdf(needed), signal);
  step('library');
  const { default: library } = await unlessStopped(import('pdfkit'), signal);
  return {
    library,
    faces,
    dated: subject.share.released ?? subject.app.context.bounds.latest,
  };
}

async function figurePdf(picture: Picture, order: PictureOrder, work: Work): Promise<Uint8Array> {
  const parts = await pdfParts(picture.scene, order, work);
  const { pdfOf } = await unlessStopped(import('../../../drawing/pdf/pdfOf'), work.signal);
  work.step('write');
  const options = {
    ...parts,
    colours: coloursOf(picture.theme),
    pointsPerUnit: pointsPerUnit(sizeOf(order.settings)),
  };
  const { bytes } = await unlessStopped(pdfOf(picture.scene, options), work.signal);
  return bytes;
}

async function reportOf(order: PictureOrder, inputs: MapInputs, work: Work): Promise<Uint8Array> {
  const { subject, settings, alt } = order;
  const { app, share, state } = subject;
  const led = upToDay(state, app.context.bounds);
  const look = withPreset({ ...settings, theme: REPORT.theme }, REPORT.preset);
  const { scene, fields } = drawPicture(subject, inputs, look, alt);
  const parts = await pdfParts(null, order, work);
  const { reportPdf } = await unlessStopped(import('../../../drawing/report/reportPdf'), work.signal);
  work.step('write');
  const report = reportPdf({
    ...parts,
    scene,
    fields: { ...fields },
    lang: state.lang,
    record: app.record,
    details: inputs.details,
    shapes: inputs.shapes,
    colouring: colouringOf(app.record, state),
    entered: state.region,
    range: daysInView(led, app.context.bounds),
    events: eventsInView(app.record, led, inputs.details),
    paperName: REPORT.paper,
    version: share.version,
  });
  return (await unlessStopped(report, work.signal)).bytes;
}

/** The picture as a file. Rejects with `LoadError` or `PictureError`, or with the signal's reason when it is stopped. */
export async function makePicture(
  order: PictureOrder,
  format: PictureFormat,
  work: Work,
): Promise<ExportFile> {
  const name = pictureName(order, format);
  if (format === 'report' && 'shapes' in order.inputs) {
    const report = await reportOf(order, order.inputs, work);
    return { name, type: 'application/pdf', content: new Uint8Array(report) };
  }
  if (format === 'gif' && 'shapes' in order.inputs) {
    const { makeAnimation } = await unlessStopped(import('./animation'), work.signal);
    return { name, type: 'image/gif', content: await makeAnimation(order, order.inputs, work) };
  }
  const picture = await drawn(order, format, work);
  if (format === 'pdf') {
    return { name, type: 'application/pdf', content: new Uint8Array(await figurePdf(picture, order, work)) };
  }
  if (format === 'svg-outlined')
    return { name, type: 'image/svg+xml', content: `${await outlinesOf(picture, order, work)}\n` };
  const { scene, theme } = picture;
  const faces = await facesOf(picture, order, work);
  if (format === 'svg')
    return { name, type: 'image/svg+xml', content: `${exportSvg(scene, theme, { faces })}\n` };
  work.step('pixels');
  const size = sizeOf(order.settings);
  const pixels = pixelSize(size);
  const svg = exportSvg(scene, theme, { faces, size: drawnSize(pixels) });
  const png = await rasterise(svg, pixels, work.signal);
  work.step('write');
  const content = writePngText(png, { fields: { ...picture.fields }, dotsPerInch: dotsPerInch(size) });
  return { name, type: 'image/png', content: new Uint8Array(content) };
}
