import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/textPages.en';
import { zh } from '../i18n/messages/textPages.zh';
import type { Lang } from '../i18n/text';

/** The words of the pages Data, Method and Changes in `lang`. */
export function textPagesText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
