import { geoJSON, map as createMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { fromFigure, FIGURE_HEIGHT, FIGURE_WIDTH } from '../../../src/regions/projection';
import type { ShapeProperties } from '../../../src/regions/shapes';
import { coloursOf } from '../../../src/theme/colours';
import { PALETTES } from '../../../src/theme/palette';
import { container, fillsOf, loadScene } from './scene';

/** Leaflet with its usual SVG renderer; the shapes' pseudo coordinates come out equal-area under its Mercator. */
const { country, looks } = await loadScene();
const palette = PALETTES.light;
const colours = coloursOf('light');
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
    const fill = fills.get(shape?.properties.id ?? '')!;
    return {
      fillColor: colours(fill.colour),
      fillOpacity: 1,
      color: colours(fill.border),
      weight: 1,
    };
  },
}).addTo(map);
