import type { EventStore } from '../../events/store';
import type { Colouring } from '../../layers/layer';
import { compareTexts } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode, type Region } from '../../regions/region';

/**
 * The regions to list for the place entered: the provinces, or a province's prefectures and those of its counties that
 * have acts of their own in force. Chinese in the order of the codes, English by name.
 */
export function listedRegions(
  record: EventStore,
  colouring: Colouring,
  entered: Adcode,
  lang: Lang,
): readonly Region[] {
  const { gazetteer } = record;
  const inside = gazetteer.all.filter(
    (region) => region.adcode !== entered && gazetteer.ancestors(region.adcode).includes(entered),
  );
  const listed = inside.filter((region) =>
    entered === NATION
      ? region.level === 'province'
      : region.level === 'prefecture' || (region.level === 'county' && colouring.own(region.adcode) !== null),
  );
  if (!LANGUAGES[lang].sortsByLetter) return listed;
  const compare = compareTexts(lang);
  return listed.sort((a, b) => compare(a.short[lang], b.short[lang]));
}
