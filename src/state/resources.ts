import type { Adcode } from '../regions/region';
import { decodeShapes, type ShapeFile } from '../regions/shapes';
import type { App, NoticeCode } from './app';
import { asset } from './asset';
import { failureText } from './failureText';
import { loadJson, loadPart } from './load';
import { loadSeries } from './series';
import { createResource, type Resource } from './resource';

/** What is fetched when it is first needed; the reader is told when it does not arrive. */
export function toldResource<T>(
  notify: App['notify'],
  code: NoticeCode,
  fetchValue: () => Promise<T>,
): Resource<T> {
  const resource = createResource(fetchValue);
  resource.store.subscribe((load) => {
    if (load.status === 'error')
      notify({ code, detail: load.error.message, reason: failureText(load.error) });
  });
  return resource;
}

/** What a page loads when it is first needed, of the record of `version`. */
export function createResources(
  version: string,
  notify: App['notify'],
): Pick<App, 'details' | 'article' | 'series' | 'shapes' | 'provinceShapes' | 'asset'> {
  const shapesOf = (path: string) =>
    toldResource(notify, 'shapes', () => loadJson(asset(path), decodeShapes));
  const byProvince = new Map<Adcode, Resource<ShapeFile>>();
  return {
    details: toldResource(notify, 'details', () => loadPart('details', version)),
    article: toldResource(notify, 'details', () => loadPart('article', version)),
    series: {
      network: toldResource(notify, 'series', () => loadSeries('network')),
      shares: toldResource(notify, 'series', () => loadSeries('shares')),
      outcomes: toldResource(notify, 'series', () => loadSeries('outcomes')),
    },
    shapes: shapesOf('geo/provinces.topo.json'),
    provinceShapes(province) {
      const resource = byProvince.get(province) ?? shapesOf(`geo/prefectures/${province}.topo.json`);
      byProvince.set(province, resource);
      return resource;
    },
    asset,
  };
}
