import { pick, type Messages } from '../i18n/messages';
import { en } from '../i18n/messages/figure.en';
import { zh } from '../i18n/messages/figure.zh';
import type { Lang } from '../i18n/text';

export type FigureText = Messages<typeof en>;

/** The figure's words in `lang`. */
export function figureText(lang: Lang): FigureText {
  return pick(lang, { en, zh });
}
