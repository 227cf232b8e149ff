import { en } from '../../i18n/messages/search.en';
import { zh } from '../../i18n/messages/search.zh';
import { pick, type Messages } from '../../i18n/messages';
import type { Lang } from '../../i18n/text';

/** The search field's own words in `lang`. */
export function searchText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
