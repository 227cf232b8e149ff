import { geoJSON, map as createMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { mapBorders, mapFills } from '../../../src/map/look';
import { fromFigure, FIGURE_HEIGHT, FIGURE_WIDTH } from '../../../src/regions/projection';
import type { ShapeProperties } from '../../../src/regions/shapes';
import { PALETTES } from '../../../src/theme/palette';
import { container, fillsOf, loadScene } from './scene';

/** Leaflet with its usual SVG renderer; the shapes' pseudo coordinates come out equal-area under its Mercator. */
const { country, looks } = await loadScene();
const palette = PALETTES.light;
const fills = fillsOf(looks);
const [west, north] = fromFigure([0, 0]);
const [east, south] = fromFigure([FIGURE_WIDTH, FIGURE_HEIGHT]);
const map = createMap(container, { zoomSnap: 0, fadeAnimation: false, zoomAnimation: false });
map.fitBounds([
  [south, west],
  [north, east],
]);
geoJSON(country.file.land, { style: { fillColor: palette.land, fillOpacity: 1, stroke: false } }).addTo(map);
geoJSON<ShapeProperties>(country.file.provinces, {
  style: (shape) => {
    const fill = fills.get(shape?.properties.id ?? '') ?? 'none';
    return {
      fillColor: mapFills(palette)[fill],
      fillOpacity: 1,
      color: mapBorders(palette)[fill],
      weight: 1,
    };
  },
}).addTo(map);
