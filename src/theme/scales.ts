import { scaleLinear, scaleSqrt } from 'd3-scale';

/** Radius in CSS pixels of a circle for all 26 listed projects; the largest that the map carries. */
const FULL_COUNT = 26;
const FULL_RADIUS = 17;
const projectScale = scaleSqrt().domain([0, FULL_COUNT]).range([0, FULL_RADIUS]);

/** Radius in CSS pixels of the circle for `count` listed projects: its area is in proportion to the count. */
export function projectRadius(count: number): number {
  return projectScale(count);
}

/** Counts that the legend shows circles for. */
export const LEGEND_COUNTS: readonly number[] = [1, 8, FULL_COUNT];

/** Height of the timeline's density for `events` in a stretch, when the busiest has `most`: 0 to `height` pixels. */
export function densityHeight(events: number, most: number, height: number): number {
  const scale = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([0, height])
    .clamp(true);
  return scale(events);
}
