import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { BorderLayer, ShapeFile, ShapeLayer } from '../../regions/shapes';
import { PALETTES, type Palette, type Theme } from '../../theme/palette';
import { coloursOf } from '../../theme/colours';
import type { Fill } from '../../theme/paint';
import { DISPUTED, type Pattern } from '../../theme/pattern';
import { DISPUTED_DASH, LINE_WIDTHS } from '../../theme/lines';
import type { Paints } from '../../layers/layer';
import { GHOST } from '../look';
import { SOURCE_OF, type PaintedSource } from './painter';

/** What a style is made from; the same input gives the same style. */
export interface StyleInput {
  readonly theme: Theme;
  /** What colours the map. */
  readonly layer: Paints;
  readonly country: ShapeFile;
  /** Shapes of the province entered. */
  readonly inside: ShapeFile | null;
}

export const NO_SHAPES: ShapeLayer = { type: 'FeatureCollection', features: [] };

const LEVEL_OF = Object.fromEntries(Object.entries(SOURCE_OF).map(([level, id]) => [id, level])) as Record<
  PaintedSource,
  keyof typeof SOURCE_OF
>;

/** Tiles deeper than this are stretched: at the largest zoom one step of their grid is still a third of a pixel. */
const DEEPEST_TILE = 6;

function source(data: ShapeLayer | BorderLayer): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    promoteId: 'id',
    // Neighbours are simplified one by one and would part; the files are simplified already.
    tolerance: 0,
    maxzoom: DEEPEST_TILE,
  };
}

const state = (key: string): ExpressionSpecification => ['feature-state', key];
const is = (key: string): ExpressionSpecification => ['boolean', state(key), false];

/** A colour of the fill that the feature's state names; before it has one, that of the layer's first. */
function byFill(
  part: 'colour' | 'border',
  { layer: { fills }, theme }: StyleInput,
): DataDrivenPropertyValueSpecification<string> {
  const colours = coloursOf(theme);
  const pairs = [...fills, GHOST].flatMap((fill: Fill) => [fill.key, colours(fill[part])]);
  return [
    'match',
    ['to-string', state('fill')],
    ...pairs,
    colours(fills[0]![part]),
  ] as unknown as ExpressionSpecification;
}

/** Counties stand over their prefecture, and only those with an act of their own in force. */
function whereShown(
  id: PaintedSource,
  then: ExpressionSpecification | number,
): ExpressionSpecification | number {
  return id === 'counties' ? ['case', is('shown'), then, 0] : then;
}

function fillLayers(id: PaintedSource, input: StyleInput): FillLayerSpecification[] {
  const fill: FillLayerSpecification = {
    id: `${id}-fill`,
    type: 'fill',
    source: id,
    paint: { 'fill-color': byFill('colour', input), 'fill-opacity': whereShown(id, 1) },
  };
  // A pattern cannot follow the feature's state, an opacity can: one layer for each pattern.
  const patterns = input.layer.overlays.map(({ key: overlay }): FillLayerSpecification => ({
    id: `${id}-${overlay}`,
    type: 'fill',
    source: id,
    paint: {
      'fill-pattern': overlay,
      'fill-antialias': false,
      'fill-opacity': whereShown(id, ['case', ['==', state('overlay'), overlay], 1, 0]),
    },
  }));
  return [fill, ...patterns];
}

function borderLayer(id: PaintedSource, input: StyleInput): LineLayerSpecification {
  return {
    id: `${id}-border`,
    type: 'line',
    source: id,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byFill('border', input),
      'line-width': LINE_WIDTHS[LEVEL_OF[id]],
      'line-opacity': whereShown(id, 1),
    },
  };
}

function disputedLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'disputed-hatch', type: 'fill', source: 'disputed', paint: { 'fill-pattern': 'disputed' } },
    {
      id: 'disputed-edge',
      type: 'line',
      source: 'disputed',
      paint: {
        'line-color': palette.disputed.colour,
        'line-width': LINE_WIDTHS.disputed,
        'line-dasharray': [...DISPUTED_DASH],
      },
    },
  ];
}

/** The patterns of which the style of a layer needs images, with their keys for ids. */
export function imagesOf({ overlays }: Paints): readonly Pattern[] {
  return [...overlays, DISPUTED];
}

/** The whole style: no glyphs, sprites or remote sources, nothing that depends on the day. */
export function styleOf(input: StyleInput): StyleSpecification {
  const { theme, country, inside } = input;
  const palette = PALETTES[theme];
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      land: source(country.land),
      countries: source(country.countries),
      disputed: source(country.disputed),
      provinces: source(country.provinces),
      prefectures: source(inside?.prefectures ?? NO_SHAPES),
      counties: source(inside?.counties ?? NO_SHAPES),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
      {
        id: 'country-border',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': palette.landBorder, 'line-width': LINE_WIDTHS.countries },
      },
      ...fillLayers('provinces', input),
      ...fillLayers('prefectures', input),
      borderLayer('prefectures', input),
      ...fillLayers('counties', input),
      borderLayer('counties', input),
      borderLayer('provinces', input),
      ...disputedLayers(palette),
    ],
  };
}
