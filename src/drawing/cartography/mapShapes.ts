import type { FigureShapes } from '../../regions/figureShapes';
import { toFigure } from '../../regions/projection';
import type { Adcode } from '../../regions/region';
import { pathOf, type BorderLayer, type ShapeFile, type ShapeLayer } from '../../regions/shapes';
import { num } from '../svg/markup';

export type Paths = Readonly<Record<Adcode, string>>;
export type Anchors = Readonly<Record<Adcode, readonly [x: number, y: number]>>;

/** Everything a map is drawn from, as SVG paths in figure units. */
export interface MapShapes {
  readonly land: string;
  readonly countries: string;
  readonly provinces: Paths;
  readonly prefectures: Paths;
  readonly counties: Paths;
  readonly disputed: Paths;
  /** Where names, circles and markers go. */
  readonly labels: Anchors;
}

/** The shapes of the first paint. */
export function countryShapes(baked: FigureShapes): MapShapes {
  const { land, countries, provinces, prefectures, disputed, labels } = baked;
  return { land, countries, provinces, prefectures, counties: {}, disputed, labels };
}

function pathsOf(layer: ShapeLayer, decimals: number): Paths {
  return Object.fromEntries(
    layer.features.map(({ geometry, properties }) => [properties.id, pathOf(geometry, decimals)]),
  );
}

function anchorsOf(layer: ShapeLayer): Anchors {
  return Object.fromEntries(
    layer.features.flatMap(({ properties: { id, label } }) => (label ? [[id, toFigure(label)]] : [])),
  );
}

/** Lines as one path, in figure units. */
export function linesPath({ features }: BorderLayer): string {
  return features
    .flatMap(({ geometry }) => geometry.coordinates)
    .map((line) => {
      const points = line.map((position) => toFigure([position[0]!, position[1]!]));
      return `M${points.map(([x, y]) => `${num(x, 1)} ${num(y, 1)}`).join('L')}`;
    })
    .join('');
}

/** The finer shapes of the country's own file, for figures that a province fills; prefectures come with the province. */
export function detailedShapes(country: ShapeFile, decimals = 1): MapShapes {
  const join = (layer: ShapeLayer) => Object.values(pathsOf(layer, decimals)).join('');
  return {
    land: join(country.land),
    countries: linesPath(country.countries),
    provinces: pathsOf(country.provinces, decimals),
    prefectures: {},
    counties: {},
    disputed: pathsOf(country.disputed, decimals),
    labels: anchorsOf(country.provinces),
  };
}

/**
 * `shapes` with the prefectures and counties of one province from its own file. One decimal is enough for a figure in
 * which a province fills the frame.
 */
export function withProvince(shapes: MapShapes, file: ShapeFile, decimals = 1): MapShapes {
  return {
    ...shapes,
    prefectures: { ...shapes.prefectures, ...pathsOf(file.prefectures, decimals) },
    counties: { ...shapes.counties, ...pathsOf(file.counties, decimals) },
    labels: { ...shapes.labels, ...anchorsOf(file.prefectures), ...anchorsOf(file.counties) },
  };
}
