import { en } from '../i18n/messages/panel.en';
import { zh } from '../i18n/messages/panel.zh';
import { messagesOf } from '../i18n/messages';

/** The panel's own words in `lang`. */
export const panelText = messagesOf({ en, zh });
