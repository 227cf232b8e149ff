import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { DRAWING_FONTS, MAP_FONTS } from '../../theme/fontStacks';
import { DISPUTED_DASH, haloWidth, LINE_WIDTHS } from '../../theme/lines';
import { paintOf } from '../../theme/paint';
import { PALETTES, type Palette, type Theme } from '../../theme/palette';
import { patternId, patternSvgDefs } from '../../theme/patternSvg';
import { touches, type Box } from '../box';
import { drawnUnits, markedUnits, type DrawnUnit, type ViewOf } from './drawnUnits';
import { placeNames } from './mapLabels';
import type { PlacedLabel } from './labels';
import { haloed, haloFormOf } from './halo';
import { circleSvg, markerSvg } from './marks';
import { outlineOf } from './outlines';
import type { ProjectCircle } from './projects';
import { regionAttributes } from './regionAttributes';
import { element, escapeXml, NAMESPACES, num } from '../svg/markup';
import { viewportOf } from './viewport';

export interface MapOptions extends Omit<ViewOf, 'entered'> {
  readonly lang: Lang;
  readonly theme: Theme;
  /** The nation (default) or one province. */
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  /** Regions that change on the day: outlined. */
  readonly changed?: readonly Adcode[];
  readonly circles?: readonly ProjectCircle[];
  readonly labels?: boolean;
  /** Ids in the drawing begin with it; two drawings in one page need different ones. */
  readonly idPrefix: string;
  /** Size in CSS pixels at which it is shown: lines, type and circles keep theirs. 900 x 758 when left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Place in a surrounding drawing; the map then carries its size. */
  readonly at?: { readonly x: number; readonly y: number };
  /** `page`: the reader's fonts; `export`: our own only. */
  readonly fonts?: 'page' | 'export';
}

/** What the layers of one drawing share. */
interface Drawing {
  readonly options: MapOptions;
  readonly palette: Palette;
  readonly entered: Adcode;
  /** Drawing units per CSS pixel. */
  readonly unit: number;
  readonly units: readonly DrawnUnit[];
  readonly viewport: Box;
}

const shapeId = (prefix: string, adcode: Adcode) => `${prefix}-r${adcode}`;
const use = (id: string, values: Record<string, string | number | undefined> = {}) =>
  // Programs older than SVG 2 know a reference by this name alone, and browsers still do.
  element('use', { 'xlink:href': `#${id}`, ...values });
const layer = (name: string, content: string, values: Record<string, string | number | undefined> = {}) =>
  content === '' ? '' : element('g', { class: name, ...values }, content);

/** Land of the neighbours with their borders, and inside a province the other provinces, without colour. */
function context({ options: { shapes }, palette, entered, unit, viewport }: Drawing): string {
  const line = { stroke: palette.landBorder, 'stroke-width': LINE_WIDTHS.countries * unit };
  const neighbours =
    element('path', { d: shapes.land, fill: palette.land }) +
    element('path', { d: shapes.countries, fill: 'none', ...line });
  if (entered === NATION) return layer('context', neighbours);
  const others = Object.keys(shapes.provinces)
    .sort()
    .filter((adcode) => adcode !== entered)
    .filter((adcode) => touches(outlineOf(shapes, adcode, shapes.provinces[adcode]!).box, viewport))
    .map((adcode) => element('path', { d: shapes.provinces[adcode]! }))
    .join('');
  const ghost = {
    fill: palette.ghost,
    stroke: palette.ghostBorder,
    'stroke-width': LINE_WIDTHS.province * unit,
  };
  return layer('context', neighbours + layer('others', others, ghost));
}

/** Each region four times over: its colour, its pattern, the disputed pieces beside it, its border. */
function regions({ options, palette, unit, units }: Drawing): string {
  const { snapshot, theme, idPrefix, shapes } = options;
  const drawn = units.map((region) => ({
    ...region,
    id: shapeId(idPrefix, region.adcode),
    look: regionAttributes(paintOf(snapshot.of(region.adcode)), theme, idPrefix),
  }));
  const fills = drawn.map(({ adcode, level, id, look, path }) =>
    element(
      'g',
      { class: `region ${level}`, 'data-adcode': adcode, fill: look.fill.fill },
      element('path', { id, d: path }),
    ),
  );
  const overlays = drawn.map(({ adcode, id, look }) =>
    use(id, { 'data-overlay': adcode, fill: look.overlay.fill }),
  );
  const borders = drawn.map(({ adcode, level, id, look }) =>
    use(id, {
      'data-border': adcode,
      stroke: look.border.stroke,
      'stroke-width': level === 'province' ? undefined : LINE_WIDTHS[level] * unit,
    }),
  );
  const hatch = `url(#${patternId(idPrefix, 'disputed')})`;
  const dash = DISPUTED_DASH.map((length) => num(length * LINE_WIDTHS.disputed * unit)).join(' ');
  const disputed = Object.entries(shapes.disputed).map(([id, d]) =>
    element('path', { 'data-disputed': id, d, fill: hatch }),
  );
  return (
    layer('fills', fills.join('')) +
    layer('overlays', overlays.join(''), { 'pointer-events': 'none' }) +
    layer('borders', borders.join(''), {
      fill: 'none',
      'stroke-width': LINE_WIDTHS.province * unit,
      'stroke-linejoin': 'round',
      'pointer-events': 'none',
    }) +
    layer('disputed', disputed.join(''), {
      stroke: palette.disputed.colour,
      'stroke-width': LINE_WIDTHS.disputed * unit,
      'stroke-dasharray': dash,
    })
  );
}

/** Outlines over the borders: the province entered, what changes on the day, what is selected. */
function outlines({ options, palette, entered, unit, units }: Drawing): string {
  const { select = [], changed = [], idPrefix, shapes } = options;
  const drawn = new Set(units.map(({ adcode }) => adcode));
  const outline = (adcodes: readonly Adcode[], width: number) =>
    adcodes
      .filter((adcode) => drawn.has(adcode))
      .flatMap((adcode) => {
        const id = shapeId(idPrefix, adcode);
        // A rim of paper keeps the line visible on dark classes.
        return [
          use(id, { stroke: palette.paper, 'stroke-width': (width + 1.5) * unit }),
          use(id, { stroke: palette.selection, 'stroke-width': width * unit }),
        ];
      })
      .join('');
  const frame =
    entered === NATION || drawn.has(entered)
      ? ''
      : element('path', {
          d: shapes.provinces[entered]!,
          stroke: palette.ink,
          'stroke-width': LINE_WIDTHS.entered * unit,
        });
  return layer(
    'outlines',
    frame + outline(changed, LINE_WIDTHS.changed) + outline(select, LINE_WIDTHS.selected),
    { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' },
  );
}

function nameSvg(label: PlacedLabel, { options, palette, entered, unit }: Drawing): string {
  const { snapshot, theme, idPrefix } = options;
  const paint = label.ground === null ? null : paintOf(snapshot.of(label.ground));
  const halo = haloWidth(paint?.overlay ?? null);
  const beside = { fill: palette.ink, stroke: entered === NATION ? palette.sea : palette.paper };
  const colours = paint ? regionAttributes(paint, theme, idPrefix).label : beside;
  return haloed(
    'text',
    {
      shape: { x: label.x, y: label.y, 'font-size': label.size * unit },
      look: {
        [paint ? 'data-label' : 'data-beside']: label.ground ?? label.adcode,
        fill: colours.fill,
      },
      content: escapeXml(label.text),
    },
    { 'stroke-width': halo === haloWidth(null) ? undefined : halo * unit, stroke: colours.stroke },
    haloFormOf(options.fonts),
  );
}

/** Names, circles and markers. */
function annotations(drawing: Drawing): string {
  const { options, palette, unit, units, entered, viewport } = drawing;
  const { shapes, lang, circles = [], fonts = 'page' } = options;
  const form = haloFormOf(fonts);
  const view = { ...options, entered };
  const names = placeNames({ ...view, viewport, unit, units, circles });
  const placed = new Map(names.map((name) => [name.adcode, name]));
  const radius = new Map(circles.map((circle) => [circle.adcode, circle.radius * unit]));
  const markers = markedUnits(view, units).flatMap((adcode) => {
    const name = placed.get(adcode);
    const anchor = shapes.labels[adcode];
    const [x, y] = name
      ? [name.x, name.box.y + name.box.height]
      : anchor
        ? [anchor[0], anchor[1] + (radius.get(adcode) ?? 0) + 2 * unit]
        : [];
    return x === undefined || y === undefined ? [] : [markerSvg({ x, y, unit }, palette, form)];
  });
  const discs = circles.flatMap(({ adcode, count, radius }) => {
    const anchor = shapes.labels[adcode];
    const disc = anchor && circleSvg(count, ...anchor, unit, palette, radius);
    return disc ? [element('g', { 'data-circle': adcode }, disc)] : [];
  });
  const font = fonts === 'page' ? MAP_FONTS[lang] : DRAWING_FONTS[lang].sans;
  const type = { 'font-family': font, 'pointer-events': 'none' };
  const halo = {
    'text-anchor': 'middle',
    'stroke-width': haloWidth(null) * unit,
    'stroke-linejoin': 'round',
    'paint-order': form === 'order' ? 'stroke' : undefined,
  };
  return (
    layer('circles', discs.join(''), type) +
    layer('labels', options.labels === false ? '' : names.map((name) => nameSvg(name, drawing)).join(''), {
      ...type,
      ...halo,
      lang: LANG_TAG[lang],
    }) +
    layer('markers', markers.join(''), { 'pointer-events': 'none' })
  );
}

function aspectOf({ size }: MapOptions): number | undefined {
  return size && size.width / size.height;
}

/**
 * The map of a day in figure units: land, regions with colour, pattern and border, disputed pieces, outlines, circles,
 * names, markers. A drawing of its own is an `<svg>`; one with a place in another is a clipped group, since not every
 * program clips an `<svg>` in an `<svg>`. Text only, no DOM; the same arguments give the same text.
 */
export function mapSvg(options: MapOptions): string {
  const { shapes, entered = NATION, theme, idPrefix, size, at } = options;
  const palette = PALETTES[theme];
  const viewport = viewportOf(shapes, entered, aspectOf(options));
  const unit = size
    ? Math.max(viewport.width / size.width, viewport.height / size.height)
    : viewport.width / 900;
  const units = drawnUnits({ ...options, entered });
  const drawing: Drawing = { options, palette, entered, unit, units, viewport };
  const { x, y, width, height } = viewport;
  const sea = { x, y, width, height };
  const content =
    element('rect', { class: 'sea', ...sea, fill: palette.sea }) +
    context(drawing) +
    regions(drawing) +
    outlines(drawing) +
    annotations(drawing);
  const patterns = patternSvgDefs(theme, { idPrefix, unit });
  if (!at || !size) {
    return element(
      'svg',
      { ...NAMESPACES, class: 'map', viewBox: [x, y, width, height].map((n) => num(n)).join(' ') },
      element('defs', {}, patterns) + content,
    );
  }
  const id = `${idPrefix}-view`;
  return element(
    'g',
    {
      class: 'map',
      transform: `translate(${num(at.x)} ${num(at.y)}) scale(${num(1 / unit, 8)}) translate(${num(-x)} ${num(-y)})`,
      'clip-path': `url(#${id})`,
    },
    element('defs', {}, patterns + element('clipPath', { id }, element('rect', sea))) + content,
  );
}
