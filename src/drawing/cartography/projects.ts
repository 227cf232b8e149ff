import { projectsListed, projectsPassed } from '../../events/projectList';
import type { EventStore } from '../../events/store';
import { NATION, type Adcode } from '../../regions/region';
import { circleView, projectRadius } from '../../theme/scales';
import type { Day } from '../../time/day';

/** A circle for listed projects: how many, and the unit at whose anchor it stands. Never a located site. */
export interface ProjectCircle {
  readonly adcode: Adcode;
  readonly count: number;
  /** Whether the day by which they were to close has passed. */
  readonly passed: boolean;
  /** In CSS pixels, on a wide map where it is not scaled; its area is in proportion to the count. */
  readonly radius: number;
}

/**
 * The circles of a view on a day, largest first: one per province in the country, one per prefecture in a province. None before
 * the list was issued.
 */
export function projectCircles(record: EventStore, entered: Adcode, day: Day): readonly ProjectCircle[] {
  if (!projectsListed(record, day)) return [];
  const counts = new Map<Adcode, number>();
  for (const { prefecture, count } of record.projectsOf(entered).perPrefecture) {
    const place = entered === NATION ? (record.gazetteer.provinceOf(prefecture) ?? prefecture) : prefecture;
    counts.set(place, (counts.get(place) ?? 0) + count);
  }
  const passed = projectsPassed(record, day);
  const view = circleView(entered);
  return [...counts]
    .map(([adcode, count]) => ({ adcode, count, passed, radius: projectRadius(count, view) }))
    .sort((a, b) => b.count - a.count || (a.adcode < b.adcode ? -1 : 1));
}
