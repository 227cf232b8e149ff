import { LANGUAGES } from '../i18n/language';
import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/late.en';
import { zh } from '../i18n/messages/late.zh';
import { byLang, type Lang, type Text } from '../i18n/text';
import { LoadError, type LoadFault } from './load';

/** What is said of files that do not arrive. */
export const lateText = messagesOf({ en, zh });

/** Why a file could not be used, as a fragment. */
export function reasonText(fault: LoadFault, lang: Lang): string {
  const { reasons } = lateText(lang);
  return fault.kind === 'http' ? reasons.http(fault.status) : reasons[fault.kind];
}

/** Which file could not be used and why, as a fragment in each language; an engine's own message as it is. */
export function failureText(error: Error): Text {
  return byLang((lang) =>
    error instanceof LoadError
      ? error.file + LANGUAGES[lang].colon + reasonText(error.fault, lang)
      : error.message,
  );
}
