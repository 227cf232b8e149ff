import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/embedPage.en';
import { zh } from '../../i18n/messages/embedPage.zh';

/** The embed's words in `lang`. */
export const embedText = messagesOf({ en, zh });
