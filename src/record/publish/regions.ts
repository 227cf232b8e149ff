import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Region, RegionRecord } from '../../regions/region';
import { defined } from './indexPart';

const MASTER = fileURLToPath(new URL('../../regions/data/regions.json', import.meta.url));

/** All regions as the browser needs them: names and hierarchy, without positions. By ascending adcode. */
export function readRegions(): readonly Region[] {
  const records = JSON.parse(readFileSync(MASTER, 'utf8')) as RegionRecord[];
  return records
    .map(({ adcode, level, parent, iso, name, short, pinyin, shape, shapeParent, homonyms }) =>
      defined({ adcode, level, parent, iso, name, short, pinyin, shape, shapeParent, homonyms }),
    )
    .sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
}
