import type { Adcode, RegionRecord } from '../src/regions/region';
import { checkEqualArea } from './checks/area';
import { checkCrossings } from './checks/crossings';
import type { Fault, Layers } from './checks/fault';
import { checkIdentity } from './checks/identity';
import { checkLabels } from './checks/labels';
import { checkRings, checkSharedEdges } from './checks/rings';
import { checkTiling } from './checks/tiling';
import { projectShape } from './grid';
import { MASTER_LAYERS, type Master } from './master';

export type { Fault } from './checks/fault';

/** The master's layers on the grid of the published files. */
export function projectLayers(master: Master): Layers {
  return Object.fromEntries(
    MASTER_LAYERS.map((layer) => [
      layer,
      master.layers[layer].map((shape) => projectShape(shape, master, shape.properties)),
    ]),
  ) as unknown as Layers;
}

/** Everything wrong with a boundary master and with its projected copy, all at once; empty when it can be published. */
export function validateMaster(master: Master, regions: ReadonlyMap<Adcode, RegionRecord>): readonly Fault[] {
  const projected = projectLayers(master);
  const geometry = [master.layers, projected].flatMap((layers, i) =>
    [checkRings, checkSharedEdges, checkCrossings, checkTiling]
      .flatMap((check) => check(layers))
      .map((fault) => (i === 0 ? fault : { ...fault, message: `${fault.message} (after projection)` })),
  );
  return [
    ...checkIdentity(master.layers, regions),
    ...geometry,
    ...checkLabels(projected, regions),
    ...checkEqualArea(master, projected.provinces),
  ];
}

/** Faults as lines for a terminal. */
export function describeFaults(detail: string, faults: readonly Fault[]): string {
  return faults.map(({ layer, id, message }) => `${detail}: ${layer} ${id} ${message}`).join('\n');
}

/**
 * Adcodes that the data uses and the map cannot place: unknown to the gazetteer, without a name in both languages, or
 * neither drawn nor below a unit that is. The nation stands for the 31 mainland units and needs no shape.
 */
export function unplacedAdcodes(
  used: Iterable<Adcode>,
  regions: ReadonlyMap<Adcode, RegionRecord>,
  drawn: ReadonlySet<Adcode>,
): readonly string[] {
  return [...new Set(used)].sort().flatMap((adcode) => {
    const region = regions.get(adcode);
    if (!region) return [`${adcode} is not in the gazetteer`];
    const faults: string[] = [];
    if (region.name.zh === '' || region.name.en === '') faults.push(`${adcode} lacks a name in one language`);
    let stand: RegionRecord | undefined = region;
    while (stand && !drawn.has(stand.adcode)) stand = stand.parent ? regions.get(stand.parent) : undefined;
    if (!stand && region.level !== 'national') faults.push(`${adcode} has no shape and none above it has`);
    return faults;
  });
}
