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
import { PATTERN_KEYS } from '../../theme/pattern';
import { OVERLAY_KEYS } from '../../theme/paint';
import { DISPUTED_DASH, LINE_WIDTHS } from '../../theme/lines';
import { mapBorders, mapFills } from '../look';
import { SOURCE_OF, type PaintedSource } from './painter';

/** What a style is made from; the same input gives the same style. */
export interface StyleInput {
  readonly theme: Theme;
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

/** A colour per class, read from the feature's state; `otherwise` before it has one. */
function byFill(
  colours: Readonly<Record<string, string>>,
  otherwise: string,
): DataDrivenPropertyValueSpecification<string> {
  const pairs = Object.entries(colours).flat();
  return ['match', ['to-string', state('fill')], ...pairs, otherwise] as unknown as ExpressionSpecification;
}

/** Counties stand over their prefecture, and only those with an act of their own in force. */
function whereShown(
  id: PaintedSource,
  then: ExpressionSpecification | number,
): ExpressionSpecification | number {
  return id === 'counties' ? ['case', is('shown'), then, 0] : then;
}

function fillLayers(id: PaintedSource, palette: Palette): FillLayerSpecification[] {
  const fill: FillLayerSpecification = {
    id: `${id}-fill`,
    type: 'fill',
    source: id,
    paint: { 'fill-color': byFill(mapFills(palette), palette.fill.none), 'fill-opacity': whereShown(id, 1) },
  };
  // A pattern cannot follow the feature's state, an opacity can: one layer for each pattern.
  const patterns = OVERLAY_KEYS.map((overlay): FillLayerSpecification => ({
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

function borderLayer(id: PaintedSource, palette: Palette): LineLayerSpecification {
  return {
    id: `${id}-border`,
    type: 'line',
    source: id,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byFill(mapBorders(palette), palette.border.none),
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

/** Ids of the images that the style needs: the keys of the patterns. */
export const IMAGES = PATTERN_KEYS;

/** The whole style: no glyphs, sprites or remote sources, nothing that depends on the day. */
export function styleOf({ theme, country, inside }: StyleInput): StyleSpecification {
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
      ...fillLayers('provinces', palette),
      ...fillLayers('prefectures', palette),
      borderLayer('prefectures', palette),
      ...fillLayers('counties', palette),
      borderLayer('counties', palette),
      borderLayer('provinces', palette),
      ...disputedLayers(palette),
    ],
  };
}
