import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/app.en';
import { zh } from '../i18n/messages/app.zh';

/** The words of the page around the map, in `lang`. */
export const appText = messagesOf({ en, zh });
