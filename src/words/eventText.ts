import { en } from '../i18n/messages/event.en';
import { zh } from '../i18n/messages/event.zh';
import { pick, type Messages } from '../i18n/messages';
import type { Lang } from '../i18n/text';

/** What is said about any event, in `lang`. */
export function eventText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
