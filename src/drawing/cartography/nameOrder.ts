import { byLang, type Lang } from '../../i18n/text';
import type { Colouring } from '../../layers/layer';
import { mapName, type Gazetteer } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import { isStrong } from '../../theme/paint';
import type { DrawnUnit } from './drawnUnits';
import type { LabelWish } from './label';

/** Type sizes of names in CSS pixels: of units with acts of their own in force, and of the others. */
const SIZES = {
  province: { own: 14, other: 12 },
  prefecture: { own: 13, other: 11.5 },
  county: { own: 10.5, other: 10.5 },
} as const;
/** From this width on, in CSS pixels, names are as large as they get; on smaller maps they shrink to `LEAST` of it. */
const FULL_WIDTH = 720;
const LEAST = 0.8;
/** Units too small to carry a name that readers look for. */
const SMALL_AND_SOUGHT: ReadonlySet<Adcode> = new Set(['110000', '120000', '310000', '710000', '810000']);

/** What a unit's name says and how much it matters, on a map of any size. */
export interface UnitName
  extends
    Pick<DrawnUnit, 'adcode' | 'level'>,
    Pick<LabelWish, 'text' | 'note' | 'sign' | 'strong' | 'mustName'> {
  /** How much the unit's own act matters; 0 where its look shows none. */
  readonly weight: number;
  /** Its name in every language. */
  readonly names: Readonly<Record<Lang, string>>;
}

/** The name of a unit on a day. */
export function unitName(
  { adcode, level }: Pick<DrawnUnit, 'adcode' | 'level'>,
  { colouring, gazetteer, lang }: { colouring: Colouring; gazetteer: Gazetteer; lang: Lang },
): UnitName {
  const weight = colouring.weight(adcode);
  const region = gazetteer.get(adcode);
  const names = byLang((language) => mapName(region, language));
  return {
    adcode,
    level,
    text: names[lang],
    names,
    note: colouring.note(adcode, lang),
    sign: colouring.sign(adcode),
    weight,
    strong: isStrong(colouring.paint(adcode)),
    // Counties are drawn only with acts of their own, so each of them has to be named, as has what an edge marks.
    mustName: weight > 0 || level === 'county' || colouring.edge(adcode) || SMALL_AND_SOUGHT.has(adcode),
  };
}

/**
 * How a unit's name is set, in CSS pixels on a map of `mapWidth`: large and bold where an act of its own is in force; a county
 * is always the least.
 */
export function nameType(
  { level, weight }: Pick<UnitName, 'level' | 'weight'>,
  mapWidth: number,
): Pick<LabelWish, 'size' | 'face'> {
  const own = weight > 0;
  const share = Math.min(1, Math.max(LEAST, mapWidth / FULL_WIDTH));
  return {
    size: SIZES[level][own ? 'own' : 'other'] * share,
    face: own && level !== 'county' ? 'bold' : 'sans',
  };
}

/** A name with how much its unit's own act matters; 0 where it has none. */
export interface WeighedWish extends LabelWish {
  readonly weight: number;
}

/** `wishes` as they get their places: by what matters most, then units with circles, those that must be named, the larger. */
export function inNameOrder(wishes: readonly WeighedWish[]): readonly LabelWish[] {
  const rank = ({ weight, circle, mustName, shape }: WeighedWish) =>
    weight * 1e10 + (circle ? 2e9 : mustName ? 1e9 : 0) + shape.width * shape.height;
  return [...wishes].sort((a, b) => rank(b) - rank(a) || (a.adcode < b.adcode ? -1 : 1));
}
