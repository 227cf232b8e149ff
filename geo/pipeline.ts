import { readFileSync } from 'node:fs';
import type { BoundaryNotice } from '../src/regions/notice';
import { loadRegions } from '../src/regions/load';
import { NATION, NOT_APPLICABLE } from '../src/regions/region';
import { downloadFiles } from './downloads';
import { figureFile } from './figureFile';
import { readMaster } from './master';
import { licenceText } from './licenceText';
import { prefecturesFile, provincesFile, type Regions } from './shapeFiles';

const BOUNDARIES = new URL('boundaries/', import.meta.url);

/**
 * Every file of `public/geo/` and its text, by path in that folder. Made from the masters, the gazetteer and world-atlas
 * alone: the same input gives the same bytes. It projects, cuts and rounds; it does not simplify.
 */
export function geoFiles(): ReadonlyMap<string, string> {
  const regions: Regions = new Map(loadRegions().map((region) => [region.adcode, region]));
  const notice = JSON.parse(readFileSync(new URL('notice.json', BOUNDARIES), 'utf8')) as BoundaryNotice;
  const standard = readMaster('standard');
  const json = (value: object): string => `${JSON.stringify(value)}\n`;

  const files = new Map<string, string>();
  files.set('provinces.topo.json', json(provincesFile(standard, regions)));
  for (const { adcode, parent } of regions.values()) {
    if (parent !== NATION || NOT_APPLICABLE.has(adcode)) continue;
    files.set(`prefectures/${adcode}.topo.json`, json(prefecturesFile(adcode, standard, regions)));
  }
  files.set('figure.json', json(figureFile(readMaster('overview'), regions)));
  for (const [name, text] of downloadFiles(standard, regions, notice)) files.set(`download/${name}`, text);
  files.set('LICENCE.txt', licenceText(notice));
  files.set('ODbL-1.0.txt', readFileSync(new URL('LICENCES/ODbL-1.0.txt', BOUNDARIES), 'utf8'));
  return files;
}
