import type { Adcode, RegionRecord } from '../src/regions/region';
import type { BoundaryNotice } from '../src/regions/notice';
import { MASTER_LAYERS, type Master, type MasterLayer } from './master';
import type { GridRing, GridShape } from './rings';
import type { Regions } from './shapeFiles';

/** WGS 84, four decimals (11 m), closed, outer rings counter-clockwise as RFC 7946 asks: masters run the other way. */
function trueRing(ring: GridRing, master: Master): number[][] {
  const open = [...ring].reverse().map((point) => master.toTrue(point).map((n) => Math.round(n * 1e4) / 1e4));
  return [...open, open[0]!];
}

function namesOf(region: RegionRecord): object {
  const { adcode, level, parent, iso, name, short } = region;
  return {
    adcode,
    iso,
    level,
    parent,
    name_zh: name.zh,
    name_en: name.en,
    short_zh: short.zh,
    short_en: short.en,
  };
}

function propertiesOf(shape: GridShape, layer: MasterLayer, regions: Regions): object {
  const id: Adcode = shape.properties.id;
  // ISO 3166-1 alpha-3 code of the country that administers the piece.
  if (layer === 'disputed') return { administered_by: id, claimed_by: 'CHN' };
  return namesOf(regions.get(id)!);
}

function featureText(shape: GridShape, layer: MasterLayer, master: Master, regions: Regions): string {
  const polygons = shape.polygons.map((rings) => rings.map((ring) => trueRing(ring, master)));
  const geometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons };
  return JSON.stringify({ type: 'Feature', properties: propertiesOf(shape, layer, regions), geometry });
}

/** Each layer of a master as GeoJSON in WGS 84, named, one feature a line, with licence and credit as members. */
export function downloadFiles(
  master: Master,
  regions: Regions,
  notice: BoundaryNotice,
): ReadonlyMap<string, string> {
  const { licence, credit, note, reviewNumber } = notice;
  const head = { licence: licence.id, licence_url: licence.url, credit, note, review_number: reviewNumber };
  const files = MASTER_LAYERS.map((layer): [string, string] => {
    const features = master.layers[layer].map((shape) => featureText(shape, layer, master, regions));
    const members = JSON.stringify({ type: 'FeatureCollection', name: layer, ...head }).slice(0, -1);
    return [`${layer}.geojson`, `${members},"features":[\n${features.join(',\n')}\n]}\n`];
  });
  return new Map(files);
}
