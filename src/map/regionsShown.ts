import type { Colouring } from '../layers/layer';
import type { Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import { lookOf, sameLook, type Look } from './look';
import type { DrawnRegion } from './shapes/drawn';
import type { DrawnShapes, LookChange } from './surface';

/** The units on the map and how each looks; the only memory of what was painted. */
export interface RegionsShown {
  readonly inside: () => DrawnShapes | null;
  readonly setInside: (inside: DrawnShapes | null) => void;
  readonly all: () => readonly DrawnRegion[];
  /** Works out every look for a day and returns those that changed. */
  readonly update: (colouring: Colouring, entered: Adcode) => readonly LookChange[];
  readonly looks: () => ReadonlyMap<Adcode, Look>;
  readonly changes: () => readonly LookChange[];
  readonly get: (adcode: Adcode) => DrawnRegion | undefined;
  readonly isShown: (adcode: Adcode) => boolean;
  /** The unit that stands for `adcode` on the map: itself, or the nearest above that is drawn; null for the nation. */
  readonly standIn: (adcode: Adcode) => Adcode | null;
}

export function createRegionsShown(country: DrawnShapes, gazetteer: Gazetteer): RegionsShown {
  let inside: DrawnShapes | null = null;
  let all = country.regions;
  let byCode = new Map(all.map((region) => [region.adcode, region]));
  const looks = new Map<Adcode, Look>();
  const isShown = (adcode: Adcode) => looks.get(adcode)?.shown ?? false;

  return {
    inside: () => inside,
    setInside(next) {
      inside = next;
      all = [...country.regions, ...(next?.regions ?? [])];
      byCode = new Map(all.map((region) => [region.adcode, region]));
      for (const adcode of looks.keys()) if (!byCode.has(adcode)) looks.delete(adcode);
    },
    all: () => all,
    update(colouring, entered) {
      const changes: LookChange[] = [];
      for (const region of all) {
        const look = lookOf(region, colouring, entered);
        const before = looks.get(region.adcode);
        if (before && sameLook(before, look)) continue;
        looks.set(region.adcode, look);
        changes.push({ region, look });
      }
      return changes;
    },
    looks: () => looks,
    changes: () =>
      all.flatMap((region) => {
        const look = looks.get(region.adcode);
        return look ? [{ region, look }] : [];
      }),
    get: (adcode) => byCode.get(adcode),
    isShown,
    standIn: (adcode) => [adcode, ...gazetteer.ancestors(adcode)].find(isShown) ?? null,
  };
}

/** Units whose own value differs from the day before. */
export function changedUnits(
  before: Colouring,
  after: Colouring,
  units: readonly Adcode[],
): readonly Adcode[] {
  return units.filter((adcode) => before.own(adcode) !== after.own(adcode));
}
