import type { EventStore } from '../../events/store';
import { CONTEXT } from '../../regions/figureBox';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import type { Colour, Token } from '../../theme/colours';
import { disputedDash, LINE_WIDTHS, OUTLINE_RIM } from '../../theme/lines';
import { circleView } from '../../theme/scales';
import { DISPUTED } from '../../theme/pattern';
import { num } from '../svg/markup';
import { grown, scaled, touches, type Box } from '../box';
import type { Group, Layer, Node, Scene, Style } from '../scene/scene';
import { placeAnnotations } from './annotations';
import { actDots } from './dots';
import { drawnUnits, type DrawnUnit, type ViewOf } from './drawnUnits';
import type { PlacedLabel } from './label';
import { captionNodes, labelNodes } from './labelNodes';
import { regionLook } from './look';
import { namedUnits } from './mapLabels';
import { circleNodes, dotNode } from './marks';
import { outlineOf } from './outlines';
import { projectCircles } from './projects';
import { viewportOf } from './viewport';

export interface MapOptions extends Omit<ViewOf, 'entered' | 'gazetteer'> {
  readonly record: EventStore;
  readonly lang: Lang;
  /** The nation (default) or one province. */
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  readonly labels?: boolean;
  /** Size in CSS pixels at which it is shown: lines, type and circles keep theirs. 900 x 758 when left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The part of the plane that it shows, with the proportions of `size`; what is usual for what is entered when left out. */
  readonly view?: Box;
  /** Where something lies over it, in CSS pixels from its corner: no name stands there. */
  readonly covered?: readonly Box[];
  /** How far it goes on around what it shows, in CSS pixels; not at all when left out. */
  readonly bleed?: number;
}

/** How far names keep off text that lies over the map, in CSS pixels: between its rows too, so that neither reads as the other. */
const OFF_TEXT = 12;

/** What the layers of one drawing share. */
interface Drawing {
  readonly options: MapOptions;
  readonly entered: Adcode;
  /** Drawing units per CSS pixel. */
  readonly unit: number;
  readonly units: readonly DrawnUnit[];
  readonly viewport: Box;
}

const viewOf = ({ shapes, colouring, record, entered = NATION }: MapOptions): ViewOf => ({
  shapes,
  colouring,
  gazetteer: record.gazetteer,
  entered,
});

/** A group of the map; none where nothing is in it. */
function layer(name: Layer, children: readonly Node[], more: Partial<Group> = {}): readonly Group[] {
  return children.length === 0 ? [] : [{ kind: 'group', layer: name, children, ...more }];
}

/** The strip of a wide map that lies west of all that is known: Europe and Arabia, so it goes on as land and not as a sea. */
function westOf({ viewport, unit, options: { bleed = 0 } }: Drawing): readonly Node[] {
  const left = viewport.x - bleed * unit;
  if (left >= CONTEXT.x) return [];
  const [top, height] = [viewport.y - bleed * unit, viewport.height + 2 * bleed * unit];
  const d = `M${num(left)} ${num(top)}H${num(CONTEXT.x)}v${num(height)}H${num(left)}z`;
  return [{ kind: 'path', role: 'neighbour', d, style: { fill: 'land' } }];
}

/** Land of the neighbours with their borders, and inside a province the other provinces, without colour. */
function context(drawing: Drawing): readonly Node[] {
  const { options, entered, unit, viewport } = drawing;
  const { shapes, bleed = 0 } = options;
  const neighbours: Node[] = [
    { kind: 'path', role: 'neighbour', d: shapes.land, style: { fill: 'land' } },
    {
      kind: 'path',
      role: 'neighbour',
      d: shapes.countries,
      style: { fill: 'none', stroke: 'landBorder', strokeWidth: LINE_WIDTHS.countries * unit },
    },
    ...westOf(drawing),
  ];
  if (entered === NATION) return layer('context', neighbours);
  const others = Object.keys(shapes.provinces)
    .sort()
    .filter((adcode) => adcode !== entered)
    .filter((adcode) =>
      touches(outlineOf(shapes, adcode, shapes.provinces[adcode]!).box, viewport, bleed * unit),
    )
    .map((adcode): Node => ({ kind: 'path', d: shapes.provinces[adcode]! }));
  const ghost: Style = { fill: 'ghost', stroke: 'ghostBorder', strokeWidth: LINE_WIDTHS.province * unit };
  return layer('context', [...neighbours, ...layer('others', others, { style: ghost })]);
}

/** Each region three times over: its colour, its pattern, its border; and the disputed pieces beside them. */
function regions({ options, unit, units }: Drawing): readonly Node[] {
  const { colouring, shapes } = options;
  const parts = units.map(({ adcode, level, path: d }) => {
    const look = regionLook(colouring.paint(adcode));
    const shape = { kind: 'path', d, shape: adcode, adcode } as const;
    const width = level === 'province' ? {} : { strokeWidth: LINE_WIDTHS[level] * unit };
    return {
      fill: { ...shape, role: 'region', style: { fill: look.fill } },
      overlay: { ...shape, role: 'overlay', style: { fill: look.overlay } },
      border: { ...shape, role: 'border', style: { stroke: look.border, ...width } },
    } as const;
  });
  const disputed = Object.entries(shapes.disputed).map(([adcode, d]): Node => ({
    kind: 'path',
    role: 'disputed',
    adcode,
    d,
    style: { fill: { pattern: DISPUTED } },
  }));
  return [
    ...layer(
      'fills',
      parts.map(({ fill }) => fill),
    ),
    ...layer(
      'overlays',
      parts.map(({ overlay }) => overlay),
      { inert: true },
    ),
    ...layer(
      'borders',
      parts.map(({ border }) => border),
      { style: { fill: 'none', strokeWidth: LINE_WIDTHS.province * unit, join: 'round' }, inert: true },
    ),
    ...layer('disputed', disputed, {
      style: {
        stroke: 'disputed.colour',
        strokeWidth: LINE_WIDTHS.disputed * unit,
        dash: disputedDash(unit),
      },
    }),
  ];
}

/** Outlines over the borders: the province entered, what made its own colour, what is selected. */
function outlines({ options, entered, unit, units }: Drawing): readonly Node[] {
  const { select = [], colouring, shapes } = options;
  const drawn = new Map(units.map(({ adcode, path }) => [adcode, path]));
  const line = (shape: Adcode, d: string, stroke: Colour, width: number): Node => ({
    kind: 'path',
    d,
    shape,
    style: { stroke, strokeWidth: width * unit },
  });
  const outline = (adcodes: readonly Adcode[], width: number) =>
    adcodes.flatMap((adcode) => {
      const d = drawn.get(adcode);
      if (d === undefined) return [];
      // A rim of paper keeps the line visible on dark classes.
      return [line(adcode, d, 'paper', width + OUTLINE_RIM), line(adcode, d, 'selection', width)];
    });
  const rim = (d: string) => [
    line(entered, d, 'muted', LINE_WIDTHS.entered + OUTLINE_RIM),
    line(entered, d, colouring.paint(entered).fill.colour, LINE_WIDTHS.entered),
  ];
  // A place that is not drawn is outlined by the nearest above that is.
  const { gazetteer } = options.record;
  const selected = select.flatMap(
    (adcode) => [adcode, ...gazetteer.ancestors(adcode)].find((unit) => drawn.has(unit)) ?? [],
  );
  const edged = units.map(({ adcode }) => adcode).filter(colouring.edge);
  const frame = entered === NATION || drawn.has(entered) ? [] : rim(shapes.provinces[entered]!);
  return layer(
    'outlines',
    [...frame, ...outline(edged, LINE_WIDTHS.edge), ...outline([...new Set(selected)], LINE_WIDTHS.selected)],
    { style: { fill: 'none', join: 'round' }, inert: true },
  );
}

/** Names, circles and markers. */
function annotations(drawing: Drawing): readonly Node[] {
  const { options, unit, units, entered, viewport } = drawing;
  const { record, colouring, lang } = options;
  const named = namedUnits(viewOf(options), units, lang);
  const covered = (options.covered ?? []).map((box) => {
    const { x, y, width, height } = scaled(grown(box, OFF_TEXT), unit);
    return { x: viewport.x + x, y: viewport.y + y, width, height };
  });
  const { names, dots, circles, share } = placeAnnotations(
    {
      units: named,
      dots: actDots(colouring, named),
      circles: projectCircles(record, entered, colouring.day),
      circleView: circleView(entered),
    },
    { lang, viewport, unit, covered, mapWidth: viewport.width / unit, labels: options.labels !== false },
  );
  const markers = dots.map(({ adcode, at: [x, y] }): Node => {
    return { ...dotNode({ x, y, unit: unit * share }), role: 'marker', adcode };
  });
  const circleGroups = circles.map((circle): Node => {
    const [x, y] = circle.at;
    const children = circleNodes(circle, { x, y, unit }, circle.radius);
    return { kind: 'group', role: 'circle', adcode: circle.adcode, children };
  });
  const around: Token = entered === NATION ? 'sea' : 'paper';
  const groundOf = ({ ground }: PlacedLabel) => (ground === null ? around : colouring.paint(ground));
  const labels = [
    ...circles.flatMap(({ caption, adcode }) => captionNodes(caption, colouring.paint(adcode), unit)),
    ...names.flatMap((name) => labelNodes(name, groundOf(name), unit)),
  ];
  return [
    ...layer('circles', circleGroups, { style: { face: 'map' }, inert: true }),
    ...layer('labels', options.labels === false ? [] : labels, {
      style: { anchor: 'middle', join: 'round' },
      inert: true,
      lang,
    }),
    ...layer('markers', markers, { inert: true }),
  ];
}

/**
 * The map of a day in figure units: land, regions with colour, pattern and border, disputed pieces, outlines, circles,
 * names, markers. Throws `RangeError` for a province without a shape.
 */
export function mapScene(options: MapOptions): Scene {
  const { shapes, lang, entered = NATION, size } = options;
  const viewport = options.view ?? viewportOf(shapes, entered, size && size.width / size.height);
  const unit = size
    ? Math.max(viewport.width / size.width, viewport.height / size.height)
    : viewport.width / 900;
  const units = drawnUnits(viewOf(options));
  const drawing: Drawing = { options, entered, unit, units, viewport };
  return {
    lang,
    view: viewport,
    unit,
    nodes: [
      { kind: 'rect', className: 'sea', box: viewport, style: { fill: 'sea' } },
      ...context(drawing),
      ...regions(drawing),
      ...outlines(drawing),
      ...annotations(drawing),
    ],
  };
}
