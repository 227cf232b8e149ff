import type { Adcode } from '../regions/region';
import { decodeShapes, type ShapeFile } from '../regions/shapes';
import type { App, NoticeCode } from './app';
import { createResource, type Resource } from './resource';
import { asset } from './asset';
import { loadArticle, loadDetails, loadJson } from './load';

/** What a page loads when it is first needed, of the record of `version`; the reader is told what does not arrive. */
export function createResources(
  version: string,
  notify: App['notify'],
): Pick<App, 'details' | 'article' | 'shapes' | 'provinceShapes' | 'asset'> {
  const told = <T>(code: NoticeCode, fetchValue: () => Promise<T>): Resource<T> => {
    const resource = createResource(fetchValue);
    resource.store.subscribe((load) => {
      if (load.status === 'error') notify({ code, detail: load.error.message });
    });
    return resource;
  };
  const shapesOf = (path: string) => told('shapes', async () => decodeShapes(await loadJson(asset(path))));
  const byProvince = new Map<Adcode, Resource<ShapeFile>>();
  return {
    details: told('details', () => loadDetails(asset(`data/${version}/details.json`), version)),
    article: told('details', () => loadArticle(asset(`data/${version}/article.json`), version)),
    shapes: shapesOf('geo/provinces.topo.json'),
    provinceShapes(province) {
      const known = byProvince.get(province);
      if (known) return known;
      const made = shapesOf(`geo/prefectures/${province}.topo.json`);
      byProvince.set(province, made);
      return made;
    },
    asset,
  };
}
