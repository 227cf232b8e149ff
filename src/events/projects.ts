import type { Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { ProjectIndex } from './model';

/** The listed projects of an area. A slot is a place on the list, known by prefecture, never a located site. */
export interface AreaProjects {
  readonly adcode: Adcode;
  /** Slots on the list that lie in this area. */
  readonly count: number;
  readonly slots: readonly ProjectIndex[];
  /** Slots per prefecture, in this area, by ascending adcode; their sum is `count`. */
  readonly perPrefecture: readonly { readonly prefecture: Adcode; readonly count: number }[];
  /** Companies on the list that cannot be placed; shown with the province that holds the slots, never counted. */
  readonly unplaced: readonly ProjectIndex[];
  /** Firms of the hydropower zones in this area that are not known to be on the list; never counted. */
  readonly context: readonly ProjectIndex[];
}

/**
 * A function that gives the listed projects of an area: a county by its known county, a prefecture with its counties, a
 * province and the nation as the sum of theirs.
 */
export function projectFinder(
  gazetteer: Gazetteer,
  projects: readonly ProjectIndex[],
): (adcode: Adcode) => AreaProjects {
  const reach = (project: ProjectIndex): Set<Adcode> => {
    const places = [project.county, project.prefecture].filter((place) => place !== null);
    return new Set(places.flatMap((place) => [place, ...gazetteer.ancestors(place)]));
  };
  const placed = projects.map((project) => ({ project, reach: reach(project) }));
  const slotPlaces = placed.filter(({ project }) => project.countsTowards26);
  // The list is one province's, so a company on it without a place belongs above the prefectures that hold the slots.
  const holdsSlots = (adcode: Adcode): boolean =>
    slotPlaces.length > 0 && slotPlaces.every(({ reach }) => reach.has(adcode));
  const isUpper = (adcode: Adcode): boolean => ['province', 'national'].includes(gazetteer.get(adcode).level);

  return (adcode) => {
    const here = placed.filter(({ reach }) => reach.has(adcode)).map(({ project }) => project);
    const slots = here.filter((project) => project.countsTowards26);
    const counts = new Map<Adcode, number>();
    for (const { prefecture } of slots) {
      if (prefecture !== null) counts.set(prefecture, (counts.get(prefecture) ?? 0) + 1);
    }
    return {
      adcode,
      count: slots.length,
      slots,
      perPrefecture: [...counts]
        .map(([prefecture, count]) => ({ prefecture, count }))
        .sort((a, b) => (a.prefecture < b.prefecture ? -1 : 1)),
      unplaced:
        isUpper(adcode) && holdsSlots(adcode)
          ? projects.filter((project) => project.recordType === 'notice-entity-unplaced')
          : [],
      context: here.filter((project) => project.recordType === 'demo-zone-context'),
    };
  };
}
