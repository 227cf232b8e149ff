import { en } from '../../i18n/messages/search.en';
import { zh } from '../../i18n/messages/search.zh';
import { messagesOf } from '../../i18n/messages';

/** The search field's own words in `lang`. */
export const searchText = messagesOf({ en, zh });
