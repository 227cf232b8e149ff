import { pick, type Messages } from '../../i18n/messages';
import { en } from '../../i18n/messages/embedPage.en';
import { zh } from '../../i18n/messages/embedPage.zh';
import type { Lang } from '../../i18n/text';

/** The embed's words in `lang`. */
export function embedText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
