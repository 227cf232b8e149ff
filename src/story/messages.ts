import { en } from '../i18n/messages/story.en';
import { zh } from '../i18n/messages/story.zh';
import { pick, type Messages } from '../i18n/messages';
import type { Lang } from '../i18n/text';

/** The words round a story in `lang`. */
export function storyText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
