import type { ProjectIndex } from '../../events/model';
import type { AreaProjects } from '../../events/projects';
import type { Adcode } from '../../regions/region';

/** The places on the list in one prefecture: those whose company is known, and how many more there are. */
export interface ProjectGroup {
  readonly prefecture: Adcode;
  readonly count: number;
  readonly named: readonly ProjectIndex[];
  readonly unnamed: number;
}

function isNamed({ name }: ProjectIndex): boolean {
  return name.zh !== null || name.en !== null;
}

/** The listed places of an area by prefecture, most first. */
export function projectGroups({ slots, perPrefecture }: AreaProjects): readonly ProjectGroup[] {
  const groups = perPrefecture.map(({ prefecture, count }): ProjectGroup => {
    const named = slots.filter((slot) => slot.prefecture === prefecture && isNamed(slot));
    return { prefecture, count, named, unnamed: count - named.length };
  });
  return groups.sort((a, b) => b.count - a.count);
}
