import { en } from '../i18n/messages/event.en';
import { zh } from '../i18n/messages/event.zh';
import { messagesOf } from '../i18n/messages';

/** What is said about any event, in `lang`. */
export const eventText = messagesOf({ en, zh });
