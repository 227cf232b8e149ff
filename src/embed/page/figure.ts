import type { MapShapes, Paths } from '../../drawing/cartography/mapShapes';
import { stateMap } from '../../drawing/stateMap';
import { svgOf } from '../../drawing/svg/svgOf';
import type { EventStore } from '../../events/store';
import { colouringOf } from '../../layers/layers';
import type { App } from '../../state/app';
import { paintKey } from '../../state/paintKey';
import { themeOf } from '../../state/selectors';
import { coloursOf } from '../../theme/colours';
import { FIGURE_PREFIX, type PageData } from './pageData';

/** The room beside the drawing in which its place shows the map too, in CSS pixels: as `embed.css` has it. */
const BLEED = 62;

/** Attributes of every map in an embed: its place says in words what it shows. */
export const MAP_ROOT = { 'aria-hidden': 'true', focusable: 'false' } as const;

/** What is drawn, beside the choices. */
export interface FigureMaterial {
  readonly record: EventStore;
  readonly shapes: MapShapes;
  /** Whether the drawing that the page came with shows what its address asks for. */
  readonly isCurrent: boolean;
}

export interface EmbedFigure {
  /** Draws no more, and takes the drawing away. */
  readonly release: () => void;
}

/** What the map is drawn from: outlines stand in the page once, in the drawing that `box` holds; the rest is data. */
export function shapesIn(box: Element, { prefectures, labels }: PageData): MapShapes {
  const outline = (element: Element | null) => element?.getAttribute('d') ?? '';
  const outlinesBy = (name: string): Paths =>
    Object.fromEntries(
      [...box.querySelectorAll(`[${name}]`)].map((element) => [
        element.getAttribute(name)!,
        outline(element.querySelector('path') ?? element),
      ]),
    );
  const [land, countries] = box.querySelectorAll('.context > path');
  return {
    land: outline(land ?? null),
    countries: outline(countries ?? null),
    provinces: outlinesBy('data-adcode'),
    prefectures,
    counties: {},
    disputed: outlinesBy('data-disputed'),
    labels,
  };
}

/**
 * Keeps the map in `box` true to the state and to its size: draws it anew on each change. The drawing that the page came
 * with is shown first where it is the one asked for, so that nothing has to be drawn before the first frame.
 */
export function drawFigure(
  box: HTMLElement,
  app: Pick<App, 'store' | 'env' | 'context' | 'renderer'>,
  { record, shapes, isCurrent }: FigureMaterial,
): EmbedFigure {
  const { store, env, context, renderer } = app;
  let drawn = '';
  const draw = () => {
    const state = store.getState();
    const painted = paintKey(state, env.getState(), context);
    const { clientWidth: width, clientHeight: height } = box;
    const key = [painted, width, height].join(' ');
    if (key === drawn) return;
    drawn = key;
    const colouring = colouringOf(record, state);
    const scene = stateMap(state, record, {
      shapes,
      colouring,
      bleed: BLEED,
      // A frame that is not shown has no size yet.
      ...(width > 0 && height > 0 ? { size: { width, height } } : {}),
    });
    const { lang, region, event } = state;
    const colours = coloursOf(themeOf(state, env.getState()));
    box.innerHTML = svgOf(scene, { colours, idPrefix: FIGURE_PREFIX, root: MAP_ROOT });
    box.setAttribute('aria-label', colouring.caption(lang, { entered: region, opened: event }).altText);
    renderer.setState({ active: 'figure', painted });
  };
  if (!isCurrent) draw();
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  });
  observer.observe(box);
  const stops = [store.subscribe(draw), env.subscribe(draw), () => observer.disconnect()];
  return {
    release() {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
      box.remove();
    },
  };
}
