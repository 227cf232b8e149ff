import type { Colouring } from '../../layers/layer';
import { colouringOf } from '../../layers/layers';
import type { EventStore } from '../../events/store';
import { projectsListed } from '../../events/projects';
import { regionLook } from '../../drawing/cartography/look';
import { fillValues } from '../../drawing/svg/svgOf';
import { NATION } from '../../regions/region';
import type { App } from '../../state/app';
import { paintKey } from '../../state/paintKey';
import type { AppState } from '../../state/state';
import { themeOf } from '../../state/selectors';
import { haloWidth } from '../../theme/lines';
import { DISPUTED } from '../../theme/pattern';
import { coloursOf } from '../../theme/colours';
import { PALETTES, type Theme } from '../../theme/palette';
import { patternFill, patternSvgDefs } from '../../theme/patternSvg';
import { drawInside } from './inside';
import { keepSizes } from './keepSizes';
import { markSelection } from './outline';
import { FIGURE_PREFIX, type PageData } from './pageData';

/** Type size in CSS pixels for which halos are given: here they follow the size of the name. */
const NAME_SIZE = 12;

export interface EmbedFigure {
  /** Draws no more, and takes the drawing away. */
  readonly release: () => void;
}

function set(elements: Iterable<Element>, values: Readonly<Record<string, string>>): void {
  for (const element of elements)
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
}

/** The colours of everything that does not depend on the day. */
function paintGround(svg: SVGSVGElement, theme: Theme): void {
  const palette = PALETTES[theme];
  const all = (selector: string) => svg.querySelectorAll(selector);
  const [land, countries] = all('.context > path');
  if (land) set([land], { fill: palette.land });
  if (countries) set([countries], { stroke: palette.landBorder });
  set(all('.disputed'), { stroke: palette.disputed.colour });
  set(all('[data-disputed]'), patternFill(FIGURE_PREFIX, DISPUTED, coloursOf(theme)));
  set(all('.circles circle'), { fill: palette.circle.fill, stroke: palette.circle.stroke });
  set(all('.circles text'), { fill: palette.circle.text });
  set(all('[data-marker]'), { fill: palette.marker.fill, stroke: palette.marker.halo });
  set(all('[data-beside]'), { fill: palette.ink, stroke: palette.sea });
}

/** Colour, pattern, border, name and marker of every province on the day. */
function paintDay(
  svg: SVGSVGElement,
  { region: entered }: AppState,
  record: EventStore,
  colouring: Colouring,
  theme: Theme,
): void {
  const palette = PALETTES[theme];
  const colours = coloursOf(theme);
  const inside = entered !== NATION;
  for (const path of svg.querySelectorAll('.fills > [data-adcode]')) {
    const adcode = path.getAttribute('data-adcode')!;
    const paint = colouring.paint(adcode);
    const look = regionLook(paint);
    const own = (name: string) => svg.querySelectorAll(`[data-${name}="${adcode}"]`);
    // A province beside the one entered has no colour of its own.
    const ghost = inside && adcode !== entered;
    set([path], { fill: ghost ? palette.ghost : colours(look.fill) });
    set(own('overlay'), fillValues(ghost ? 'none' : look.overlay, colours, FIGURE_PREFIX));
    set(own('border'), { stroke: ghost ? palette.ghostBorder : colours(look.border) });
    set(own('label'), {
      fill: colours(look.label),
      stroke: colours(look.halo),
      'stroke-width': `${haloWidth(paint.overlay) / NAME_SIZE}em`,
    });
    set(own('marker'), { display: !inside && colouring.below(adcode) > 0 ? 'inline' : 'none' });
  }
  const circles = !inside && projectsListed(record, colouring.day);
  set(svg.querySelectorAll('.circles'), { display: circles ? 'inline' : 'none' });
  set(svg.querySelectorAll('.labels'), { display: inside ? 'none' : 'inline' });
}

/**
 * Keeps the drawing in `box`, which shows the page's own day, true to the state: paints it at once, then on each change.
 * Only attributes change, so that a slider may run over it.
 */
export function paintFigure(
  box: HTMLElement,
  app: Pick<App, 'store' | 'env' | 'context' | 'renderer'>,
  record: EventStore,
  page: PageData,
): EmbedFigure {
  const { store, env, context, renderer } = app;
  const svg = box.querySelector('svg');
  if (!svg) throw new Error('The page holds no map');
  const whole = svg.getAttribute('viewBox')!;
  let painted = '';
  let theme: Theme | undefined;
  const paint = () => {
    const state = store.getState();
    const key = paintKey(state, env.getState(), context);
    if (key === painted) return;
    painted = key;
    const colouring = colouringOf(record, state);
    const next = themeOf(state, env.getState());
    if (next !== theme) {
      theme = next;
      svg.querySelector('defs')!.innerHTML = patternSvgDefs(
        [...colouring.layer.overlays, DISPUTED],
        coloursOf(theme),
        { idPrefix: FIGURE_PREFIX },
      );
      paintGround(svg, theme);
    }
    paintDay(svg, state, record, colouring, theme);
    drawInside(svg, whole, { state, record, colouring, theme, page });
    markSelection(svg, state.select, theme);
    keepSizes(svg);
    box.setAttribute('aria-label', colouring.caption(state.lang, state.region).altText);
    renderer.setState({ active: 'figure', painted: key });
  };
  paint();
  const observer = new ResizeObserver(() => keepSizes(svg));
  observer.observe(box);
  const stops = [store.subscribe(paint), env.subscribe(paint), () => observer.disconnect()];
  return {
    release() {
      for (const stop of stops) stop();
      box.remove();
    },
  };
}
