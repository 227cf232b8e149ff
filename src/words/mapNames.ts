import { formatList } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { mapName, type Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';

/** Names of places as a map has them, as a list: "Aba, Ganzi and Ya’an". */
export function mapNames(gazetteer: Gazetteer, places: readonly Adcode[], lang: Lang): string {
  return formatList(
    places.map((adcode) => mapName(gazetteer.get(adcode), lang)),
    lang,
  );
}
