import { pick, type Messages } from '../../i18n/messages';
import { en } from '../../i18n/messages/dialog.en';
import { zh } from '../../i18n/messages/dialog.zh';
import type { Lang } from '../../i18n/text';

export type DialogText = Messages<typeof en>;

/** The dialog's texts in `lang`. */
export function dialogText(lang: Lang): DialogText {
  return pick(lang, { en, zh });
}
