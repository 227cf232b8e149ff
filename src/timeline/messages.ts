import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/timeline.en';
import { zh } from '../i18n/messages/timeline.zh';

/** The timeline's words in `lang`. */
export const messages = messagesOf({ en, zh });
