import { stateFigure, type StateFigure } from '../../../drawing/stateFigure';
import type { FigureMetadata } from '../../../drawing/scene/metadata';
import type { Scene } from '../../../drawing/scene/scene';
import type { Theme } from '../../../theme/palette';
import type { App } from '../../../state/app';
import type { AppState } from '../../../state/state';
import { canonicalUrl } from '../../../words/links';
import { PictureError } from '../fault';
import { isChart, sizeOf, type PictureSettings } from '../settings';
import type { ShareContext } from '../shareContext';
import type { FigureInputs } from './inputs';

/** Everything that files of one state are made from. */
export interface Subject {
  readonly app: Pick<App, 'record' | 'context'>;
  readonly share: Pick<ShareContext, 'site' | 'version' | 'released'>;
  /** In the language of the files. */
  readonly state: AppState;
}

/** A drawn figure, how it is to be coloured, and the words that stand for it. */
export interface Picture {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly fields: FigureMetadata;
}

/** The paper that a drawing of a state stands on, and what is said on it of where it comes from. */
export function sheetOf(
  { app, share, state }: Subject,
  settings: PictureSettings & Pick<StateFigure, 'slack'>,
): Pick<StateFigure, 'width' | 'height' | 'url' | 'version' | 'slack'> {
  const { width, height } = sizeOf(settings);
  return {
    width,
    height,
    url: share.site === null ? null : canonicalUrl({ state, context: app.context, site: share.site }),
    version: share.version,
    slack: settings.slack,
  };
}

/**
 * The state as a figure, `alt` in place of the text that would stand for it otherwise. Throws `PictureError` when its size
 * has no room for what must stand in it.
 */
export function drawPicture(
  subject: Subject,
  inputs: FigureInputs,
  settings: PictureSettings & Pick<StateFigure, 'slack'>,
  alt: string | null,
): Picture {
  const { app, state } = subject;
  const sheet = sheetOf(subject, settings);
  const { figure } = settings;
  const scene = roomFor(() =>
    'chart' in inputs
      ? inputs.code.chartScene({ ...sheet, chart: inputs.chart(state) })
      : stateFigure(isChart(figure) ? 'map' : figure, {
          ...sheet,
          ...inputs,
          state,
          record: app.record,
          look: settings,
        }),
  );
  const own = scene.about!;
  const fields = alt === null ? own : { ...own, Description: alt };
  return { scene: { ...scene, about: fields }, theme: settings.theme, fields };
}

/** What `draw` returns. Throws `PictureError` when its size has no room. */
export function roomFor<T>(draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    throw error instanceof RangeError ? new PictureError('room') : error;
  }
}
