import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/figure.en';
import { zh } from '../i18n/messages/figure.zh';

/** The figure's words in `lang`. */
export const figureText = messagesOf({ en, zh });
