import { LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import type { Adcode, Region } from './region';

/** All known administrative units, by adcode. */
export interface Gazetteer {
  /** Every region, by ascending adcode. */
  readonly all: readonly Region[];
  has(adcode: Adcode): boolean;
  /** The region of a known adcode. Throws `RangeError` for an unknown one: ask `has` or use `parse` on foreign text. */
  get(adcode: Adcode): Region;
  /** Units whose `parent` is this one, by ascending adcode. */
  children(adcode: Adcode): readonly Region[];
  /** Units above, nearest first, nation last; empty for the nation. */
  ancestors(adcode: Adcode): readonly Adcode[];
  /** The provincial-level unit it lies in (itself, if it is one); undefined for the nation. */
  provinceOf(adcode: Adcode): Adcode | undefined;
  /** The unit that stands for it on the map: itself if it has a shape, else the nearest above; null for the nation. */
  shapeOf(adcode: Adcode): Adcode | null;
  /** The known adcode that `text` names: six digits, or ISO 3166 (`CN-SC`, `cn-sc`, `CN`). */
  parse(text: string): Adcode | undefined;
  /** How a link writes a unit: ISO for provinces and the nation, six digits below. */
  format(adcode: Adcode): string;
}

/** A gazetteer of `regions`. Throws `RangeError` for a code given twice and for a parent that is missing. */
export function createGazetteer(regions: readonly Region[]): Gazetteer {
  const all = [...regions].sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
  const byCode = new Map<Adcode, Region>();
  const byIso = new Map<string, Adcode>();
  const below = new Map<Adcode, Region[]>();
  for (const region of all) {
    if (byCode.has(region.adcode)) throw new RangeError(`Region given twice: ${region.adcode}`);
    byCode.set(region.adcode, region);
    if (region.iso !== null) byIso.set(region.iso, region.adcode);
    if (region.parent === null) continue;
    const siblings = below.get(region.parent);
    if (siblings) siblings.push(region);
    else below.set(region.parent, [region]);
  }
  for (const parent of below.keys()) {
    if (!byCode.has(parent)) throw new RangeError(`Parent is not a known region: ${parent}`);
  }

  const get = (adcode: Adcode): Region => {
    const region = byCode.get(adcode);
    if (!region) throw new RangeError(`Unknown region: ${adcode}`);
    return region;
  };
  const ancestorsByCode = new Map<Adcode, readonly Adcode[]>();
  const ancestors = (adcode: Adcode): readonly Adcode[] => {
    const cached = ancestorsByCode.get(adcode);
    if (cached) return cached;
    const { parent } = get(adcode);
    const found = parent === null ? [] : [parent, ...ancestors(parent)];
    ancestorsByCode.set(adcode, found);
    return found;
  };

  return {
    all,
    has: (adcode) => byCode.has(adcode),
    get,
    children: (adcode) => below.get(adcode) ?? [],
    ancestors,
    provinceOf: (adcode) => [adcode, ...ancestors(adcode)].find((code) => get(code).level === 'province'),
    shapeOf: (adcode) => [adcode, ...ancestors(adcode)].find((code) => get(code).shape) ?? null,
    parse: (text) => (byCode.has(text) ? text : byIso.get(text.toUpperCase())),
    format: (adcode) => get(adcode).iso ?? adcode,
  };
}

/** Whether `adcode` is a province whose units have shapes, in a file of their own that is loaded when it is entered. */
export function hasInside(gazetteer: Gazetteer, adcode: Adcode): boolean {
  return gazetteer.get(adcode).level === 'province' && gazetteer.children(adcode).length > 0;
}

/**
 * The short name to show. An English name that several units share gets its province added: `Suzhou (Anhui)`.
 * Chinese short names are unique as they are.
 */
export function displayName(gazetteer: Gazetteer, adcode: Adcode, lang: Lang): string {
  const region = gazetteer.get(adcode);
  const name = region.short[lang];
  if (!LANGUAGES[lang].namesProvince || !region.homonyms?.length) return name;
  const province = gazetteer.provinceOf(adcode);
  return province === undefined ? name : `${name} (${gazetteer.get(province).short[lang]})`;
}

/** The name of a unit on a map: of two romanisations the pinyin alone, `Aba` for `Ngawa (Aba)`. */
export function mapName({ short, pinyin }: Pick<Region, 'short' | 'pinyin'>, lang: Lang): string {
  return short[lang].includes('(') ? pinyin : short[lang];
}
