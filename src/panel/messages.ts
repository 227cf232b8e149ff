import { en } from '../i18n/messages/panel.en';
import { zh } from '../i18n/messages/panel.zh';
import { pick, type Messages } from '../i18n/messages';
import type { Lang } from '../i18n/text';

export type PanelText = Messages<typeof en>;

/** The panel's own words in `lang`. */
export function panelText(lang: Lang): PanelText {
  return pick(lang, { en, zh });
}
