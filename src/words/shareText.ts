import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/share.en';
import { zh } from '../i18n/messages/share.zh';
import type { Lang } from '../i18n/text';

/** The texts of exports in `lang`. */
export function shareText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
