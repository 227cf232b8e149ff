import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/share.en';
import { zh } from '../i18n/messages/share.zh';

/** The texts of exports in `lang`. */
export const shareText = messagesOf({ en, zh });
