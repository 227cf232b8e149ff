import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../regions/projection';
import { colouringOf } from '../layers/layers';
import { ALL_PAINTS } from '../layers/paints';
import { NATION } from '../regions/region';
import type { App } from '../state/app';
import { COLOURED_BY, PAINTED_BY } from '../state/drawnBy';
import { paintKey } from '../state/paintKey';
import type { AppState } from '../state/state';
import { coloursOf } from '../theme/colours';
import { dayOf, placesOutlined, themeOf } from '../state/selectors';
import { addDays } from '../time/day';
import { toStage } from './camera/camera';
import { describeMap } from '../words/describe';
import { createFigureSurface } from './figure/figureSurface';
import { createInsideLoader } from './inside';
import { createInteraction } from './interaction';
import { lookState } from './look';
import type { Message } from './message';
import { mapText } from './messages';
import { createBoxesOver } from './overlay/boxesOver';
import { createMarksLayer } from './overlay/marksLayer';
import { marksOf } from './overlay/marks';
import { createOutlineLayer } from './overlay/outlines';
import { exposeProbe } from './probe';
import { changedUnits, createRegionsShown } from './regionsShown';
import { createRenderers } from './renderer/renderers';
import { insideOf } from './shapes/drawn';
import type { StageElements } from './stage';
import type { DrawnShapes } from './surface';
import { createViewport } from './viewport';

export interface MountedMap {
  readonly destroy: () => void;
}

const COUNTRY = { x0: 0, y0: 0, x1: FIGURE_WIDTH, y1: FIGURE_HEIGHT };
/** The spoken description follows when the reader's hand rests. */
const DESCRIBE_MS = 250;

interface MapParts {
  readonly app: App;
  /** The element that goes full screen. */
  readonly container: HTMLElement;
  readonly parts: StageElements;
  readonly country: DrawnShapes;
  readonly message: Message;
}

/**
 * How the figure is hidden under the explorer: by an animation, which no copy of the page carries. Saved as a file, where a
 * canvas is empty, the page shows the figure.
 */
const HIDDEN: KeyframeAnimationOptions = { fill: 'forwards' };

/** The map of loaded boundaries: paints the state when it changes, and only what changes. */
export function createMapController({ app, container, parts, country, message }: MapParts): MountedMap {
  const { store, record, context, env } = app;
  const stateNow = () => store.getState();
  const themeNow = () => themeOf(stateNow(), env.getState());

  const shown = createRegionsShown(country, record.gazetteer);
  const counters = { figure: { writes: 0, repaints: 0 }, explorer: { writes: 0, repaints: 0 } };
  const figure = createFigureSurface(country, ALL_PAINTS, themeNow(), counters.figure);
  const outlines = createOutlineLayer();
  const marks = createMarksLayer(themeNow(), createBoxesOver(parts));
  let hiding: Animation | undefined;
  parts.figure.append(figure.element);
  parts.over.append(outlines.element, marks.element);

  const renderers = createRenderers({
    app,
    figure,
    container: parts.explorer,
    counters: counters.explorer,
    scene: () => ({
      country,
      inside: shown.inside(),
      layer: ALL_PAINTS,
      theme: themeNow(),
      camera: viewport.camera(),
      size: viewport.size(),
      looks: shown.changes(),
      title: mapText(stateNow().lang).canvas,
    }),
    onSwitch: (active) => {
      parts.root.dataset['renderer'] = active;
      hiding?.cancel();
      if (active === 'explorer') hiding = figure.element.animate({ visibility: 'hidden' }, HIDDEN);
    },
  });
  parts.root.dataset['renderer'] = 'figure';
  markInside();

  const viewport = createViewport({
    app,
    root: parts.root,
    stage: parts.stage,
    boxOf: ({ region }) => shown.get(region)?.box ?? COUNTRY,
    apply: (camera, size, moving) => {
      outlines.setCamera(camera, size);
      marks.setCamera(camera, size);
      renderers.each((surface) => surface.setCamera(camera, size, moving));
    },
    onHand: () => interaction.moved(),
    onPageScroll: (kind) => interaction.onPageScroll(kind),
  });
  const interaction = createInteraction({
    app,
    parts,
    container,
    shown,
    viewport: () => viewport,
    colouring: () => colouringOf(app.record, stateNow()),
  });

  /** The breadcrumb takes room at the top, which the fit leaves free. */
  function markInside(): void {
    parts.root.toggleAttribute('data-inside', stateNow().region !== NATION);
  }
  function setRegions(): void {
    outlines.setRegions(shown.all());
  }
  /** What was painted last, by all that it depends on; empty where units have come or gone since. */
  let painted = '';
  function paint(state: AppState): void {
    const colouring = colouringOf(app.record, state);
    const before = colouring.layer.on(record, addDays(colouring.day, -1), state.dates);
    const key = [before.placesKey, colouring.placesKey, state.region, state.lang].join();
    if (key === painted) return;
    painted = key;
    const changes = shown.update(colouring, state.region);
    if (changes.length > 0) renderers.each((surface) => surface.paint(changes));
    const regions = shown.all().filter(({ adcode }) => shown.isShown(adcode));
    const input = { record, colouring, entered: state.region, lang: state.lang, regions };
    marks.set(marksOf(input), shown.looks());
    const codes = regions.map(({ adcode }) => adcode);
    outlines.set('edge', codes.filter(colouring.edge));
    outlines.set('changed', changedUnits(before, colouring, codes));
  }
  function outline(state: AppState): void {
    const standIn = (adcode: string) => shown.standIn(adcode) ?? adcode;
    outlines.set('hover', state.hover === null ? [] : [standIn(state.hover)]);
    outlines.set('selected', placesOutlined(state, record).map(standIn));
  }
  /** The province entered keeps its own colour in sight, as the rim of what it holds. */
  function rim(state: AppState): void {
    const { region } = state;
    if (region === NATION) {
      outlines.set('entered', []);
      return;
    }
    const { colour } = colouringOf(app.record, state).paint(region).fill;
    outlines.set('entered', [region], coloursOf(theme)(colour));
  }
  let describing: ReturnType<typeof setTimeout> | undefined;
  function describe(): void {
    const { region, select, lang } = stateNow();
    const colouring = colouringOf(app.record, stateNow());
    const text = describeMap({
      gazetteer: record.gazetteer,
      day: colouring.day,
      entered: region,
      statement: colouring.caption(lang, { entered: region }).statement,
      select,
      lang,
    });
    parts.title.textContent = text.title;
    parts.summary.textContent = text.summary;
  }
  function describeSoon(): void {
    clearTimeout(describing);
    describing = setTimeout(describe, DESCRIBE_MS);
  }
  function report(): void {
    if (!inside.isWaiting()) renderers.report(paintKey(stateNow(), env.getState(), context));
  }
  const inside = createInsideLoader(app, {
    onReady: (file) => setInside({ file, regions: insideOf(file) }),
    onFailed: (again) => {
      const { lang, region } = stateNow();
      const text = mapText(lang);
      const place = record.gazetteer.get(region).short[lang];
      message.failed(text.failedInside(place), text.retry, again);
      report();
    },
  });
  function setInside(next: DrawnShapes | null): void {
    message.hide();
    if (next === null && shown.inside() === null) return;
    shown.setInside(next);
    painted = '';
    renderers.each((surface) => surface.setInside(next));
    setRegions();
    paint(stateNow());
    outline(stateNow());
    interaction.update(stateNow());
    describe();
    report();
  }

  function onState(state: AppState, previous: AppState): void {
    const changed = (...keys: (keyof AppState)[]) => keys.some((key) => state[key] !== previous[key]);
    // Before the names, which make room for the way back.
    interaction.update(state);
    if (changed('region')) {
      markInside();
      setInside(null);
      inside.enter(state.region);
    }
    if (changed(...COLOURED_BY, 'region', 'lang')) paint(state);
    if (changed('hover', 'select', 'event', 'region')) outline(state);
    if (changed(...COLOURED_BY, 'region')) rim(state);
    const byHand = !state.playing && !env.getState().reducedMotion;
    if (byHand && dayOf(state, context.bounds) !== dayOf(previous, context.bounds)) outlines.pulse();
    if (changed('theme')) setTheme();
    if (changed('lang')) renderers.explorer()?.setTitle(mapText(state.lang).canvas);
    if (changed('view', 'region')) viewport.follow(state);
    if (changed('renderer')) renderers.choose(state.renderer);
    if (changed(...COLOURED_BY, 'region', 'select', 'lang')) describeSoon();
    if (changed(...PAINTED_BY, 'theme', 'lang')) report();
  }
  let theme = themeNow();
  function setTheme(): void {
    if (theme === themeNow()) return;
    theme = themeNow();
    renderers.each((surface) => surface.setTheme(theme));
    marks.setTheme(theme);
    rim(stateNow());
  }

  setRegions();
  interaction.update(stateNow());
  paint(stateNow());
  outline(stateNow());
  rim(stateNow());
  describe();
  inside.enter(stateNow().region);
  report();
  renderers.choose(stateNow().renderer);
  const stops = [
    store.subscribe(onState),
    env.subscribe(() => {
      setTheme();
      report();
    }),
    exposeProbe({
      get renderer() {
        return renderers.active();
      },
      get writes() {
        return counters[renderers.active()].writes;
      },
      get repaints() {
        return counters[renderers.active()].repaints;
      },
      featureState: (adcode) => {
        const look = shown.looks().get(adcode);
        return look && lookState(look);
      },
      pointOf: (adcode) => {
        const region = shown.get(adcode);
        if (!region) return undefined;
        const [x, y] = toStage(viewport.camera(), viewport.size(), region.label);
        const { left, top } = parts.stage.getBoundingClientRect();
        return [left + x, top + y];
      },
      context: () => renderers.explorer()?.context() ?? null,
    }),
  ];
  return {
    destroy() {
      for (const stop of stops) stop();
      clearTimeout(describing);
      inside.destroy();
      interaction.destroy();
      viewport.destroy();
      renderers.destroy();
      figure.destroy();
      outlines.element.remove();
      marks.element.remove();
    },
  };
}
