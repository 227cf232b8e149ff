import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/map.en';
import { zh } from '../i18n/messages/map.zh';
import type { Lang } from '../i18n/text';

export type MapText = Messages<typeof en>;

/** The map's own words in `lang`. */
export function mapText(lang: Lang): MapText {
  return pick(lang, { en, zh });
}
