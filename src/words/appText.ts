import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/app.en';
import { zh } from '../i18n/messages/app.zh';
import type { Lang } from '../i18n/text';

/** The words of the page around the map, in `lang`. */
export function appText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
