import type { Adcode } from '../../regions/region';
import type { Paints } from '../../layers/layer';
import { coloursOf, type Colours } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import { DISPUTED, type Pattern } from '../../theme/pattern';
import { patternFill, patternSvgDefs } from '../../theme/patternSvg';
import type { Camera, Size } from '../camera/camera';
import { viewBox } from '../camera/viewBox';
import { disputedDash, LINE_WIDTHS } from '../../theme/lines';
import type { Look } from '../look';
import type { ProbeCounters } from '../probe';
import { contextOf, type DrawnRegion } from '../shapes/drawn';
import type { DrawnShapes, Surface } from '../surface';
import { svg } from '../../ui/dom';
import { patternTransform } from '../texture';

const PATTERNS = 'map';

/** The three paths of one unit; patterns and borders lie over all fills of their level. */
interface UnitPaths {
  readonly fill: SVGPathElement;
  readonly overlay: SVGPathElement;
  readonly border: SVGPathElement;
}

interface Level {
  readonly fills: SVGGElement;
  readonly borders: SVGGElement;
}

export interface FigureSurface extends Surface {
  readonly element: SVGSVGElement;
}

/** The drawing without its units: what lies under and over them, and a place for those of each level. */
function createDrawing(country: DrawnShapes) {
  const defs = svg('defs');
  const level = (): Level => ({ fills: svg('g'), borders: svg('g', { class: 'map-borders' }) });
  const levels = { province: level(), prefecture: level(), county: level() };
  const context = contextOf(country.file);
  const land = svg('path', { d: context.land, class: 'map-land' });
  const countries = svg('path', {
    d: context.countries,
    class: 'map-countries',
    'stroke-width': LINE_WIDTHS.countries,
  });
  const disputed = svg('path', {
    d: context.disputed,
    class: 'map-disputed',
    'stroke-width': LINE_WIDTHS.disputed,
    'stroke-dasharray': disputedDash(1).join(' '),
  });
  const element = svg(
    'svg',
    { class: 'map-svg', 'aria-hidden': 'true', focusable: 'false', preserveAspectRatio: 'none' },
    defs,
    land,
    countries,
    levels.province.fills,
    levels.prefecture.fills,
    levels.prefecture.borders,
    levels.county.fills,
    levels.county.borders,
    levels.province.borders,
    disputed,
  );
  return { element, defs, levels, land, countries, disputed };
}

function fillWith(path: SVGElement, pattern: Pattern, colours: Colours): void {
  const values = patternFill(PATTERNS, pattern, colours);
  for (const [name, value] of Object.entries(values)) path.setAttribute(name, value);
}

/**
 * The map as SVG: the first paint, and the map wherever WebGL is missing, slow or lost. It goes on being painted while
 * the explorer covers it, so that it can stand in at once.
 */
export function createFigureSurface(
  country: DrawnShapes,
  { overlays }: Paints,
  theme: Theme,
  counters: ProbeCounters,
): FigureSurface {
  let colours = coloursOf(theme);
  const units = new Map<Adcode, UnitPaths>();
  const looks = new Map<Adcode, Look>();

  const { element, defs, levels, land, countries, disputed } = createDrawing(country);
  let texture = '';

  function add({ adcode, level: at, path }: DrawnRegion): void {
    // Not rendered before it has a look: a fill fades from the colour it was rendered in, and that would be black.
    const unseen = { d: path, display: 'none' };
    const paths = {
      fill: svg('path', { ...unseen, class: 'map-fill', 'data-adcode': adcode }),
      overlay: svg('path', unseen),
      border: svg('path', { ...unseen, 'stroke-width': LINE_WIDTHS[at] }),
    };
    levels[at].fills.append(paths.fill, paths.overlay);
    levels[at].borders.append(paths.border);
    units.set(adcode, paths);
  }
  function draw(adcode: Adcode, { fill, overlay, shown }: Look): void {
    const paths = units.get(adcode);
    if (!paths) return;
    const display = shown ? 'inline' : 'none';
    paths.fill.setAttribute('display', display);
    paths.border.setAttribute('display', display);
    paths.fill.setAttribute('fill', colours(fill.colour));
    paths.border.setAttribute('stroke', colours(fill.border));
    paths.overlay.setAttribute('display', shown && overlay !== null ? 'inline' : 'none');
    if (overlay !== null) fillWith(paths.overlay, overlay, colours);
  }
  function setTheme(next: Theme): void {
    colours = coloursOf(next);
    defs.innerHTML = patternSvgDefs([...overlays, DISPUTED], colours, { idPrefix: PATTERNS });
    setTexture();
    land.setAttribute('fill', colours('land'));
    countries.setAttribute('stroke', colours('landBorder'));
    disputed.setAttribute('stroke', colours('disputed.colour'));
    fillWith(disputed, DISPUTED, colours);
    for (const [adcode, look] of looks) draw(adcode, look);
  }
  function setTexture(): void {
    for (const pattern of defs.children) pattern.setAttribute('patternTransform', texture);
  }

  setTheme(theme);
  for (const region of country.regions) add(region);
  let inside: DrawnShapes | null = null;

  return {
    element,
    setInside(next) {
      for (const { adcode } of inside?.regions ?? []) {
        const paths = units.get(adcode);
        for (const path of [paths?.fill, paths?.overlay, paths?.border]) path?.remove();
        units.delete(adcode);
        looks.delete(adcode);
      }
      inside = next;
      for (const region of next?.regions ?? []) add(region);
    },
    paint(changes) {
      for (const { region, look } of changes) {
        looks.set(region.adcode, look);
        draw(region.adcode, look);
        counters.writes += 1;
      }
    },
    setTheme,
    setCamera(camera: Camera, size: Size) {
      element.setAttribute('viewBox', viewBox(camera, size));
      const next = patternTransform(camera.k);
      if (next === texture) return;
      texture = next;
      setTexture();
    },
    whenPainted: (then) => void requestAnimationFrame(then),
    destroy: () => element.remove(),
  };
}
