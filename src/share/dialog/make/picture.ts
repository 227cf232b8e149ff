import type { RecordDetails } from '../../../events/model';
import { colouringOf } from '../../../layers/layers';
import { figureScene, type FigureOptions } from '../../../drawing/figure/figureScene';
import type { FigureMetadata } from '../../../drawing/scene/metadata';
import type { Scene } from '../../../drawing/scene/scene';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import type { Theme } from '../../../theme/palette';
import type { App } from '../../../state/app';
import { placesOutlined } from '../../../state/selectors';
import type { AppState } from '../../../state/state';
import { canonicalUrl } from '../../../words/links';
import { PictureError } from '../fault';
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

/** A drawn figure, how it is to be coloured, and the words that stand for it. */
export interface Picture {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly fields: FigureMetadata;
}

/**
 * The state as a figure, `alt` in place of the text that would stand for it otherwise. Throws `PictureError` when its size
 * has no room for what must stand in it.
 */
export function drawPicture(
  { app, share, state }: Subject,
  { shapes, details }: FigureInputs,
  settings: PictureSettings & Pick<FigureOptions, 'slack'>,
  alt: string | null,
): Picture {
  const { width, height } = sizeOf(settings);
  const options: FigureOptions = {
    store: app.record,
    colouring: colouringOf(app.record, state),
    details,
    shapes,
    entered: state.region,
    select: placesOutlined(state, app.record),
    opened: state.event,
    lang: state.lang,
    width,
    height,
    url: canonicalUrl({ state, context: app.context, site: share.site }),
    version: share.version,
    look: settings,
    slack: settings.slack,
  };
  const scene = sceneOf(options);
  const own = scene.about!;
  const fields = alt === null ? own : { ...own, Description: alt };
  return { scene: { ...scene, about: fields }, theme: settings.theme, fields };
}

function sceneOf(options: FigureOptions): Scene {
  try {
    return figureScene(options);
  } catch (error) {
    throw error instanceof RangeError ? new PictureError('room') : error;
  }
}
