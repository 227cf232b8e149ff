import type { EventStore } from '../../events/store';
import type { Colouring } from '../../layers/layer';
import { unitsShown } from '../../layers/unitsShown';
import { compareTexts } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { Adcode, Region } from '../../regions/region';

/** The regions to list for the place entered: those that the map shows. Chinese in the order of the codes, English by name. */
export function listedRegions(
  record: EventStore,
  colouring: Colouring,
  entered: Adcode,
  lang: Lang,
): readonly Region[] {
  const listed = unitsShown(colouring, record.gazetteer, entered);
  if (!LANGUAGES[lang].sortsByLetter) return listed;
  const compare = compareTexts(lang);
  return listed.toSorted((a, b) => compare(a.short[lang], b.short[lang]));
}
