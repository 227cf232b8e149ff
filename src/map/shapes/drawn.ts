import { toFigure } from '../../regions/projection';
import type { Adcode } from '../../regions/region';
import { boundsOf, pathOf, type ShapeFile, type ShapeLayer } from '../../regions/shapes';
import { pathRings, type Point } from '../../drawing/box';
import { linesPath } from '../../drawing/cartography/mapShapes';
import type { Box } from '../camera/camera';

/** A unit that the map can draw, in figure units. */
export interface DrawnRegion {
  readonly adcode: Adcode;
  readonly level: 'province' | 'prefecture' | 'county';
  /** SVG path. */
  readonly path: string;
  /** The corners of `path`; read from it when first asked for. */
  readonly rings: () => readonly (readonly Point[])[];
  readonly box: Box;
  /** Where its name and marks go. */
  readonly label: readonly [number, number];
}

/** Two decimals are a tenth of a pixel at the largest zoom that a reader stays at. */
const DECIMALS = 2;

function regionsOf(layer: ShapeLayer, level: DrawnRegion['level']): DrawnRegion[] {
  return layer.features.map(({ geometry, properties }) => {
    const [x0, y0, x1, y1] = boundsOf(geometry).figure;
    const path = pathOf(geometry, DECIMALS);
    let rings: ReturnType<typeof pathRings> | undefined;
    return {
      adcode: properties.id,
      level,
      path,
      rings: () => (rings ??= pathRings(path)),
      box: { x0, y0, x1, y1 },
      label: properties.label ? toFigure(properties.label) : [(x0 + x1) / 2, (y0 + y1) / 2],
    };
  });
}

/** The provinces of the country's shape file. */
export function provincesOf(country: ShapeFile): readonly DrawnRegion[] {
  return regionsOf(country.provinces, 'province');
}

/** The prefectures, then the counties, of a province's shape file: later ones are drawn over earlier ones. */
export function insideOf(inside: ShapeFile): readonly DrawnRegion[] {
  return [...regionsOf(inside.prefectures, 'prefecture'), ...regionsOf(inside.counties, 'county')];
}

/** Paths of everything that is not a unit of the record, in figure units. */
export interface DrawnContext {
  readonly land: string;
  /** Borders between neighbouring countries; to be stroked, not filled. */
  readonly countries: string;
  readonly disputed: string;
}

export function contextOf(country: ShapeFile): DrawnContext {
  const join = (layer: ShapeLayer, decimals: number) =>
    layer.features.map(({ geometry }) => pathOf(geometry, decimals)).join('');
  return {
    land: join(country.land, 1),
    countries: linesPath(country.countries),
    disputed: join(country.disputed, DECIMALS),
  };
}
