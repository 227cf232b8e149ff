import type { Adcode, Level, RegionRecord } from '../../src/regions/region';
import type { MasterLayer } from '../master';
import type { Fault, Layers } from './fault';

type Regions = ReadonlyMap<Adcode, RegionRecord>;
const LEVELS: readonly (readonly [MasterLayer, Level])[] = [
  ['provinces', 'province'],
  ['prefectures', 'prefecture'],
  ['counties', 'county'],
];

function parentsOf(adcode: Adcode, regions: Regions): readonly Adcode[] {
  const parent = regions.get(adcode)?.parent;
  return parent ? [parent, ...parentsOf(parent, regions)] : [];
}

/** Units drawn twice, drawn but unknown, drawn on the wrong level or under the wrong parent, and known but not drawn. */
export function checkIdentity(layers: Layers, regions: Regions): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [layer, level] of LEVELS) {
    const seen = new Set<Adcode>();
    for (const { properties } of layers[layer]) {
      const { id } = properties;
      const fault = (message: string): void => void faults.push({ layer, id, message });
      const region = regions.get(id);
      if (seen.has(id)) fault('is drawn twice');
      seen.add(id);
      if (!region) {
        fault('is not in the gazetteer');
        continue;
      }
      if (region.level !== level) fault(`is a ${region.level} in the gazetteer`);
      if (!region.shape) fault('has no shape by the gazetteer, but is drawn');
      const parents = parentsOf(id, regions);
      for (const key of ['prov', 'pref'] as const) {
        const parent = properties[key];
        if (typeof parent === 'string' && !parents.includes(parent)) {
          fault(`says it lies in ${parent}, which the gazetteer does not`);
        }
      }
    }
    for (const region of regions.values()) {
      if (region.level !== level || !region.shape || seen.has(region.adcode)) continue;
      faults.push({ layer, id: region.adcode, message: 'has a shape by the gazetteer, but is not drawn' });
    }
  }
  return faults;
}
