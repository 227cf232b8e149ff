import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/timeline.en';
import { zh } from '../i18n/messages/timeline.zh';
import type { Lang } from '../i18n/text';

/** The timeline's words in `lang`. */
export function messages(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
