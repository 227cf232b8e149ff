import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/textPages.en';
import { zh } from '../i18n/messages/textPages.zh';

/** The words of the pages Data, Method and Changes in `lang`. */
export const textPagesText = messagesOf({ en, zh });
