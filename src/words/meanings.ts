import type { CountClass } from '../events/counts';
import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/meanings.en';
import { zh } from '../i18n/messages/meanings.zh';
import { statusTerms } from '../i18n/messages/status';
import type { Lang } from '../i18n/text';

/** What the map's classes and marks mean, in `lang`. */
export const meanings = messagesOf({ en, zh });

/** What a class means and does not say, in sentences. */
export function classMeaning(name: CountClass, lang: Lang): string {
  return { ...meanings(lang).status, ...statusTerms(lang).noStatusMeaning }[name];
}
