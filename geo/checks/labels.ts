import type { Adcode, RegionRecord } from '../../src/regions/region';
import { labelPosition, toGrid } from '../grid';
import type { MasterLayer } from '../master';
import { covers } from './inside';
import type { Fault, Layers } from './fault';

/** Units whose label points (the computed one and the one chosen by hand) do not lie inside their projected shape. */
export function checkLabels(projected: Layers, regions: ReadonlyMap<Adcode, RegionRecord>): readonly Fault[] {
  const named: readonly MasterLayer[] = ['provinces', 'prefectures', 'counties'];
  return named.flatMap((layer) =>
    projected[layer].flatMap((shape): Fault[] => {
      const { id } = shape.properties;
      const region = regions.get(id);
      const points = [region?.label, region?.labelAlt].filter((point) => point !== undefined);
      if (points.length === 0) return [{ layer, id, message: 'has no label point' }];
      return points
        .filter((point) => !covers(shape, toGrid(labelPosition(point))))
        .map((point) => ({
          layer,
          id,
          message: `has its label point ${point.join(', ')} outside its shape`,
        }));
    }),
  );
}
