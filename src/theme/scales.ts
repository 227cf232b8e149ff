import { NATION, type Adcode } from '../regions/region';

/** Where project circles stand: one for the province in the country, one per prefecture in the province. */
export type CircleView = 'country' | 'province';

/** Which scale the circles of a view have. */
export function circleView(entered: Adcode): CircleView {
  return entered === NATION ? 'country' : 'province';
}

const FULL_COUNT = 26;
/** Radius in CSS pixels of a circle for all 26 listed projects. Inside the province one project still holds its number. */
const FULL_RADIUS: Readonly<Record<CircleView, number>> = { country: 14.5, province: 32 };

/** Radius in CSS pixels of the circle for `count` listed projects: its area is in proportion to the count. */
export function projectRadius(count: number, view: CircleView = 'country'): number {
  return Math.sqrt(count / FULL_COUNT) * FULL_RADIUS[view];
}

/** From which width on, in CSS pixels, a map has circles of full size, and the least share of it on smaller ones. */
const SHRINK: Readonly<Record<CircleView, { readonly from: number; readonly least: number }>> = {
  country: { from: 720, least: 0.6 },
  province: { from: 360, least: 0.5 },
};

/** Share of their full radius that all circles have on a map of `mapWidth` CSS pixels: their areas still compare. */
export function circleShare(mapWidth: number, view: CircleView): number {
  const { from, least } = SHRINK[view];
  return Math.min(1, Math.max(least, mapWidth / from));
}

/** Height of the timeline's density for `events` in a stretch, when the busiest has `most`: 0 to `height` pixels. */
export function densityHeight(events: number, most: number, height: number): number {
  return height * Math.min(1, Math.max(0, events / Math.max(1, most)));
}
