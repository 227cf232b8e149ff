import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/map.en';
import { zh } from '../i18n/messages/map.zh';

/** The map's own words in `lang`. */
export const mapText = messagesOf({ en, zh });
