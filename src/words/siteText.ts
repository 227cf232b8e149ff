import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/site.en';
import { zh } from '../i18n/messages/site.zh';
import type { Lang } from '../i18n/text';

/** The words of built pages and of paper in `lang`. */
export function siteText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
