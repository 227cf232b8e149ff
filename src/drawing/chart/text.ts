import { pick, type Messages } from '../../i18n/messages';
import { en } from '../../i18n/messages/charts.en';
import { zh } from '../../i18n/messages/charts.zh';
import type { Lang } from '../../i18n/text';

/** The charts' words in `lang`. */
export function chartText(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}

/** A value as charts and their tables write it: as published, with no more digits. */
export const valueText = (value: number) => String(value);
