import data from './data/regions.json';
import type { RegionRecord } from './region';

/**
 * The master list of regions, by ascending adcode. For builds and tests: the browser gets what it needs with the record
 * and the shapes.
 */
export function loadRegions(): readonly RegionRecord[] {
  return data as unknown as readonly RegionRecord[];
}
