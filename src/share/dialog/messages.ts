import { messagesOf, type Messages } from '../../i18n/messages';
import { en } from '../../i18n/messages/dialog.en';
import { zh } from '../../i18n/messages/dialog.zh';

export type DialogText = Messages<typeof en>;

/** The dialog's texts in `lang`. */
export const dialogText = messagesOf({ en, zh });
