import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/site.en';
import { zh } from '../i18n/messages/site.zh';

/** The words of built pages and of paper in `lang`. */
export const siteText = messagesOf({ en, zh });
