/** A position as `[lng, lat]` in degrees: true (WGS 84) or pseudo, as each function says. */
export type LngLat = readonly [number, number];

const RAD = Math.PI / 180;
const ORIGIN_LNG = 105;
const ORIGIN_LAT = 36;

// Albers equal-area conic on the unit sphere, standard parallels 25 N and 47 N, origin 105 E 36 N.
const CONE = (Math.sin(25 * RAD) + Math.sin(47 * RAD)) / 2;
const CONE_C = Math.cos(25 * RAD) ** 2 + 2 * CONE * Math.sin(25 * RAD);
const RHO_ORIGIN = radius(ORIGIN_LAT);

/** Stretch that makes the pseudo plane as large as Mercator is at the origin's latitude. */
const STRETCH = 1 / Math.cos(ORIGIN_LAT * RAD);
const MERCATOR_ORIGIN = mercator(ORIGIN_LAT);

const FIGURE_SCALE = 1168.795;
const FIGURE_X = 488.39;
const FIGURE_Y = 387.92;

function radius(lat: number): number {
  return Math.sqrt(CONE_C - 2 * CONE * Math.sin(lat * RAD)) / CONE;
}

/** Mercator ordinate of a latitude, in radians. */
function mercator(lat: number): number {
  return Math.log(Math.tan((45 + lat / 2) * RAD));
}

function inverseMercator(y: number): number {
  return (2 * Math.atan(Math.exp(y))) / RAD - 90;
}

/** Albers x, y (unit sphere, y up) of a true position. */
function toAlbers([lng, lat]: LngLat): [number, number] {
  const rho = radius(lat);
  const theta = CONE * (lng - ORIGIN_LNG) * RAD;
  return [rho * Math.sin(theta), RHO_ORIGIN - rho * Math.cos(theta)];
}

function fromAlbers(x: number, y: number): [number, number] {
  const down = RHO_ORIGIN - y;
  const rho = Math.hypot(x, down);
  const sine = (CONE_C - (rho * CONE) ** 2) / (2 * CONE);
  return [ORIGIN_LNG + Math.atan2(x, down) / CONE / RAD, Math.asin(sine) / RAD];
}

function pseudoToAlbers([lng, lat]: LngLat): [number, number] {
  return [((lng - ORIGIN_LNG) * RAD) / STRETCH, (mercator(lat) - MERCATOR_ORIGIN) / STRETCH];
}

/**
 * Pseudo position of a true one: where Mercator must be told the point lies so that it draws the equal-area Albers map.
 * Everything that has a position goes through here before it reaches the explorer.
 */
export function toPseudo(lngLat: LngLat): [number, number] {
  const [x, y] = toAlbers(lngLat);
  return [ORIGIN_LNG + (STRETCH * x) / RAD, inverseMercator(MERCATOR_ORIGIN + STRETCH * y)];
}

/** True WGS 84 position of a pseudo one; inverse of `toPseudo`. `NaN` latitude beyond the pole. */
export function fromPseudo(pseudo: LngLat): [number, number] {
  const [x, y] = pseudoToAlbers(pseudo);
  return fromAlbers(x, y);
}

/** Figure units of a pseudo position: x right, y down, on a canvas of 900 by 758; one unit is about 5.45 km. */
export function toFigure(pseudo: LngLat): [number, number] {
  const [x, y] = pseudoToAlbers(pseudo);
  return [FIGURE_X + FIGURE_SCALE * x, FIGURE_Y - FIGURE_SCALE * y];
}

/** Pseudo position of a point in figure units; inverse of `toFigure`. */
export function fromFigure([px, py]: readonly [number, number]): [number, number] {
  const x = (px - FIGURE_X) / FIGURE_SCALE;
  const y = (FIGURE_Y - py) / FIGURE_SCALE;
  return [ORIGIN_LNG + (STRETCH * x) / RAD, inverseMercator(MERCATOR_ORIGIN + STRETCH * y)];
}
