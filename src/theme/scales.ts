import { NATION, type Adcode } from '../regions/region';

/** Where project circles stand: one for the province in the country, one per prefecture in the province. */
export type CircleView = 'country' | 'province';

/** Which scale the circles of a view have. */
export function circleView(entered: Adcode): CircleView {
  return entered === NATION ? 'country' : 'province';
}

const FULL_COUNT = 26;
/** Radius in CSS pixels of a circle for all 26 listed projects. Inside the province one project still holds its number. */
const FULL_RADIUS: Readonly<Record<CircleView, number>> = { country: 17, province: 32 };

/** Radius in CSS pixels of the circle for `count` listed projects: its area is in proportion to the count. */
export function projectRadius(count: number, view: CircleView = 'country'): number {
  return Math.sqrt(count / FULL_COUNT) * FULL_RADIUS[view];
}

/** Height of the timeline's density for `events` in a stretch, when the busiest has `most`: 0 to `height` pixels. */
export function densityHeight(events: number, most: number, height: number): number {
  return height * Math.min(1, Math.max(0, events / Math.max(1, most)));
}
