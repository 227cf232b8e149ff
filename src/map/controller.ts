import { colouringOf } from '../layers/layers';
import { NATION } from '../regions/region';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../regions/figureBox';
import type { App } from '../state/app';
import { COLOURED_BY, PAINTED_BY } from '../state/drawnBy';
import { paintKey } from '../state/paintKey';
import { dayOf } from '../state/selectors';
import type { AppState } from '../state/state';
import { toStage } from './camera/camera';
import { createDescription } from './description';
import { createInsideLoader } from './inside';
import { createInteraction } from './interaction';
import { lookState } from './look';
import type { Message } from './message';
import { mapText } from './messages';
import { createPainting } from './painting';
import { exposeProbe, type MapProbe } from './probe';
import { createRegionsShown, type RegionsShown } from './regionsShown';
import { insideOf } from './shapes/drawn';
import type { StageElements } from './stage';
import type { DrawnShapes } from './surface';
import { createSurfaces, type Surfaces } from './surfaces';
import { createViewport, type Viewport } from './viewport';

export interface MountedMap {
  readonly destroy: () => void;
}

const COUNTRY = { x0: 0, y0: 0, x1: FIGURE_WIDTH, y1: FIGURE_HEIGHT };

interface MapParts {
  readonly app: App;
  /** The element that goes full screen. */
  readonly container: HTMLElement;
  readonly parts: StageElements;
  readonly country: DrawnShapes;
  readonly message: Message;
}

/** The parts of a map on its stage, made for and handed to each other. */
function createParts({ app, container, parts, country }: MapParts) {
  const shown = createRegionsShown(country, app.record.gazetteer);
  const surfaces = createSurfaces({ app, parts, country, shown, viewport: () => viewport });
  const painting = createPainting({ app, parts, shown, surfaces });
  markInside(parts, app.store.getState());
  const viewport: Viewport = createViewport({
    app,
    root: parts.root,
    stage: parts.stage,
    boxOf: ({ region }) => shown.get(region)?.box ?? COUNTRY,
    apply: painting.setCamera,
    onHand: () => interaction.moved(),
    onPageScroll: (kind) => interaction.onPageScroll(kind),
  });
  const interaction = createInteraction({
    app,
    parts,
    container,
    shown,
    viewport: () => viewport,
    colouring: () => colouringOf(app.record, app.store.getState()),
  });
  return { shown, surfaces, painting, viewport, interaction, description: createDescription(app, parts) };
}

/** The breadcrumb takes room at the top, which a fit leaves free. */
function markInside({ root }: StageElements, { region }: Pick<AppState, 'region'>): void {
  root.toggleAttribute('data-inside', region !== NATION);
}

interface Probed {
  readonly shown: RegionsShown;
  readonly surfaces: Surfaces;
  readonly viewport: Viewport;
}

function probeOf({ shown, surfaces, viewport }: Probed, stage: HTMLElement): MapProbe {
  return {
    get renderer() {
      return surfaces.active();
    },
    get writes() {
      return surfaces.counters().writes;
    },
    get repaints() {
      return surfaces.counters().repaints;
    },
    featureState: (adcode) => {
      const look = shown.looks().get(adcode);
      return look && lookState(look);
    },
    pointOf: (adcode) => {
      const region = shown.get(adcode);
      if (!region) return undefined;
      const [x, y] = toStage(viewport.camera(), viewport.size(), region.label);
      const { left, top } = stage.getBoundingClientRect();
      return [left + x, top + y];
    },
    context: () => surfaces.explorer()?.context() ?? null,
  };
}

/** The map of loaded boundaries: paints the state when it changes, and only what changes. */
export function createMapController(options: MapParts): MountedMap {
  const { app, parts, message } = options;
  const { store, context, env, record } = app;
  const map = createParts(options);
  const { shown, surfaces, painting, viewport, interaction, description } = map;

  function report(): void {
    if (!inside.isWaiting()) surfaces.report(paintKey(store.getState(), env.getState(), context));
  }
  function setInside(next: DrawnShapes | null): void {
    message.hide();
    if (next === null && shown.inside() === null) return;
    painting.setInside(next);
    const state = store.getState();
    painting.paint(state);
    painting.outline(state);
    interaction.update(state);
    description.write();
    report();
  }
  const inside = createInsideLoader(app, {
    onReady: (file) => setInside({ file, regions: insideOf(file) }),
    onFailed: (again) => {
      const { lang, region } = store.getState();
      const text = mapText(lang);
      message.failed(text.failedInside(record.gazetteer.get(region).short[lang]), text.retry, again);
      report();
    },
  });

  function onState(state: AppState, previous: AppState): void {
    const changed = (...keys: (keyof AppState)[]) => keys.some((key) => state[key] !== previous[key]);
    // Before the names, which make room for the way back.
    interaction.update(state);
    if (changed('region')) {
      markInside(parts, state);
      setInside(null);
      inside.enter(state.region);
    }
    if (changed(...COLOURED_BY, 'region', 'lang')) painting.paint(state);
    if (changed('hover', 'select', 'event', 'region')) painting.outline(state);
    if (changed(...COLOURED_BY, 'region')) painting.rim(state);
    const byHand = !state.playing && !env.getState().reducedMotion;
    if (byHand && dayOf(state, context.bounds) !== dayOf(previous, context.bounds)) painting.pulse();
    if (changed('theme')) painting.setTheme();
    if (changed('lang')) surfaces.explorer()?.setTitle(mapText(state.lang).canvas);
    if (changed('view', 'region')) viewport.follow(state);
    if (changed('renderer')) surfaces.choose(state.renderer);
    if (changed(...COLOURED_BY, 'region', 'select', 'lang')) description.writeSoon();
    if (changed(...PAINTED_BY, 'theme', 'lang')) report();
  }

  const opening = store.getState();
  interaction.update(opening);
  painting.paint(opening);
  painting.outline(opening);
  painting.rim(opening);
  description.write();
  inside.enter(opening.region);
  report();
  surfaces.choose(opening.renderer);
  const stops = [
    store.subscribe(onState),
    env.subscribe(() => {
      painting.setTheme();
      report();
    }),
    exposeProbe(probeOf(map, parts.stage)),
  ];
  return {
    destroy() {
      for (const stop of stops) stop();
      for (const part of [description, inside, interaction, viewport, surfaces, painting]) part.destroy();
    },
  };
}
