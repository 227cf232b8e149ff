import type { RecordDetails } from '../../../events/model';
import { drawFigure, layoutOf, type Figure, type FigureOptions } from '../../../drawing/figure/figureSvg';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import { escapeXml } from '../../../drawing/svg/markup';
import type { App } from '../../../state/app';
import type { AppState } from '../../../state/state';
import { resolveTime } from '../../../state/time';
import { canonicalUrl } from '../../../words/links';
import { ShareError } from '../fault';
import { sizeOf, type PictureSettings } from '../settings';
import type { ShareContext } from '../shareContext';

/** What a figure is drawn from beside the record's index. */
export interface FigureInputs {
  readonly shapes: MapShapes;
  readonly details: RecordDetails;
}

/** Everything that files of one state are made from. */
export interface Subject {
  readonly app: Pick<App, 'record' | 'context'>;
  readonly share: Pick<ShareContext, 'site' | 'version' | 'released'>;
  /** In the language of the files. */
  readonly state: AppState;
}

/** A drawn figure with the words that stand for it. */
export interface Picture {
  readonly svg: string;
  readonly fields: Figure['metadata'];
}

/**
 * The state as a figure, `alt` in place of the text that would stand for it otherwise. Throws `ShareError` when its size
 * has no room for what must stand in it.
 */
export function drawPicture(
  { app, share, state }: Subject,
  { shapes, details }: FigureInputs,
  settings: PictureSettings,
  alt: string | null,
): Picture {
  const { width, height } = sizeOf(settings);
  const { to } = resolveTime(state.time, app.context.bounds);
  const options: FigureOptions = {
    store: app.record,
    snapshot: app.record.statusOn(to, state.dates),
    details,
    shapes,
    entered: state.region,
    select: state.select,
    lang: state.lang,
    theme: settings.theme,
    width,
    height,
    url: canonicalUrl({ state, context: app.context, site: share.site }),
    version: share.version,
    look: settings,
  };
  try {
    layoutOf(options);
  } catch (error) {
    throw error instanceof RangeError ? new ShareError({ kind: 'room' }) : error;
  }
  const { svg, metadata } = drawFigure(options);
  if (alt === null || alt === metadata.Description) return { svg, fields: metadata };
  const replaced = svg.replaceAll(escapeXml(metadata.Description), () => escapeXml(alt));
  return { svg: replaced, fields: { ...metadata, Description: alt } };
}
