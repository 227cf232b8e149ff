import { CONTEXT_BOUNDS } from '../src/regions/extent';
import type { Adcode, RegionRecord } from '../src/regions/region';
import type { Point } from './clip';
import { contextIn } from './context';
import { labelPosition, ORIGIN, projectShape, STEP, toGrid } from './grid';
import type { Master } from './master';
import { withoutRepeats, type GridPoint, type GridShape } from './rings';
import { topologyOf } from './topology';

/** Grid steps between the points that neighbours may use: their source is far coarser than our own shapes. */
const CONTEXT_STEPS = 60;
export type Regions = ReadonlyMap<Adcode, RegionRecord>;

/** Where a unit's name goes, in pseudo coordinates. Throws when the master draws a unit that the gazetteer cannot place. */
function labelOf(regions: Regions, id: Adcode): [number, number] {
  const region = regions.get(id);
  const truth = region?.labelAlt ?? region?.label;
  if (!truth) throw new Error(`The gazetteer has no label point for ${id}`);
  return labelPosition(truth);
}

function labelled(shapes: readonly GridShape[], master: Master, regions: Regions): readonly GridShape[] {
  return shapes.map((shape) => {
    const { id } = shape.properties;
    return projectShape(shape, master, { ...shape.properties, label: labelOf(regions, id) });
  });
}

function onContextGrid(point: Point): GridPoint {
  const [x, y] = toGrid([point[0], point[1]]);
  return [Math.round(x / CONTEXT_STEPS) * CONTEXT_STEPS, Math.round(y / CONTEXT_STEPS) * CONTEXT_STEPS];
}

function contextShapes(): { land: GridShape; borders: readonly (readonly GridPoint[])[] } {
  const context = contextIn(CONTEXT_BOUNDS);
  const polygons = context.land
    .map((rings) => rings.map((ring) => withoutRepeats(ring.map(onContextGrid))).filter((r) => r.length > 2))
    .filter((rings) => rings.length > 0);
  return {
    land: { properties: { id: 'land' }, polygons },
    borders: context.borders.map((line) => line.map(onContextGrid)),
  };
}

/** The file of the whole country: provinces, disputed pieces, neighbours' borders and land, in pseudo coordinates. */
export function provincesFile(master: Master, regions: Regions): object {
  const { land, borders } = contextShapes();
  return topologyOf({
    polygons: {
      provinces: labelled(master.layers.provinces, master, regions),
      disputed: master.layers.disputed.map((shape) => projectShape(shape, master, shape.properties)),
      land: [land],
    },
    lines: { countries: { id: 'borders', lines: borders } },
    step: STEP,
    origin: ORIGIN,
  });
}

/** The file of one province: its prefectures and those of its counties that have shapes, in pseudo coordinates. */
export function prefecturesFile(province: Adcode, master: Master, regions: Regions): object {
  const within = (shapes: readonly GridShape[]): readonly GridShape[] =>
    labelled(
      shapes.filter((shape) => shape.properties['prov'] === province),
      master,
      regions,
    );
  return topologyOf({
    polygons: { prefectures: within(master.layers.prefectures), counties: within(master.layers.counties) },
    step: STEP,
    origin: ORIGIN,
  });
}
