import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/picture.en';
import { zh } from '../i18n/messages/picture.zh';
import type { Lang } from '../i18n/text';

/** What a picture of the map is called and carries along, in `lang`. */
export function pictureText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
