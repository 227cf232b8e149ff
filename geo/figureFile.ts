import { CONTEXT_BOUNDS } from '../src/regions/extent';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../src/regions/figureBox';
import { toFigure, toPseudo } from '../src/regions/projection';
import type { FigureShapes } from '../src/regions/figureShapes';
import { linePathOf, pathOf, type ShapeGeometry } from '../src/regions/outline';
import type { Adcode } from '../src/regions/region';
import { contextIn } from './context';
import { labelPosition } from './grid';
import type { Master } from './master';
import type { GridRing, GridShape } from './rings';
import type { Regions } from './shapeFiles';

/** The province whose prefectures the first paint shows. */
const ENTERED: Adcode = '510000';

/** A master's shape in pseudo coordinates. */
function pseudoGeometry(shape: GridShape, master: Master): ShapeGeometry {
  const project = (ring: GridRing): [number, number][] => ring.map((point) => toPseudo(master.toTrue(point)));
  return { type: 'MultiPolygon', coordinates: shape.polygons.map((polygon) => polygon.map(project)) };
}

function pathsOf(shapes: readonly GridShape[], master: Master): Record<string, string> {
  return Object.fromEntries(
    shapes.map((shape) => [shape.properties.id, pathOf(pseudoGeometry(shape, master), 0)]),
  );
}

/** The first paint: overview shapes as whole-unit paths on the figure's canvas. */
export function figureFile(master: Master, regions: Regions): FigureShapes {
  const context = contextIn(CONTEXT_BOUNDS);
  const prefectures = master.layers.prefectures.filter((shape) => shape.properties['prov'] === ENTERED);
  const labels = [...master.layers.provinces, ...prefectures].map((shape): [Adcode, [number, number]] => {
    const { label, labelAlt } = regions.get(shape.properties.id)!;
    const [x, y] = toFigure(labelPosition((labelAlt ?? label)!));
    return [shape.properties.id, [Math.round(x), Math.round(y)]];
  });
  const land = context.land.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));
  return {
    width: FIGURE_WIDTH,
    height: FIGURE_HEIGHT,
    land: pathOf({ type: 'MultiPolygon', coordinates: land }, 0),
    countries: context.borders
      .map((line) =>
        linePathOf(
          line.map(([x, y]) => [x, y]),
          0,
        ),
      )
      .join(''),
    provinces: pathsOf(master.layers.provinces, master),
    prefectures: pathsOf(prefectures, master),
    disputed: pathsOf(master.layers.disputed, master),
    labels: Object.fromEntries(labels),
  };
}
