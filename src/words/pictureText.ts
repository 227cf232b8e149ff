import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/picture.en';
import { zh } from '../i18n/messages/picture.zh';

/** What a picture of the map is called and carries along, in `lang`. */
export const pictureText = messagesOf({ en, zh });
