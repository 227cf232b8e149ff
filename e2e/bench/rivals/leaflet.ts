import { geoJSON, map as createMap, type Path, type PathOptions } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Look } from '../../../src/map/look';
import { fromFigure } from '../../../src/regions/projection';
import type { ShapeProperties } from '../../../src/regions/shapes';
import { container, LAND, layersOf, paintOf, type Draw } from './scene';

function styleOf(look: Look): PathOptions {
  const { fill, border } = paintOf(look);
  return { fillColor: fill, fillOpacity: 1, color: border, weight: 1 };
}

/** Leaflet with its usual SVG renderer; the shapes' pseudo coordinates come out equal-area under its Mercator. */
export const draw: Draw = (scene) => {
  const { country, box, looks } = scene;
  const [west, north] = fromFigure([box.x0, box.y0]);
  const [east, south] = fromFigure([box.x1, box.y1]);
  const map = createMap(container, { zoomSnap: 0, fadeAnimation: false, zoomAnimation: false });
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  const opening = new Map(looks.map(({ region, look }) => [region.adcode, styleOf(look)]));
  const paths = new Map<string, Path>();
  geoJSON(country.file.land, { style: { fillColor: LAND.fill, fillOpacity: 1, stroke: false } }).addTo(map);
  for (const layer of layersOf(scene)) {
    geoJSON<ShapeProperties>(layer, {
      style: (shape) => opening.get(shape?.properties.id ?? '')!,
      onEachFeature: ({ properties }, path) => paths.set(properties.id, path as Path),
    }).addTo(map);
  }
  return (changes) => {
    for (const { region, look } of changes) paths.get(region.adcode)!.setStyle(styleOf(look));
  };
};
