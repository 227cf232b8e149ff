import { pick, type Messages } from '../messages';
import type { Lang } from '../text';
import { en } from './terms.en';
import { zh } from './terms.zh';

export type Terms = Messages<typeof en>;

/** The words of the record's vocabulary in `lang`; every room that names a status, a date or a mark uses these. */
export function terms(lang: Lang): Terms {
  return pick(lang, { en, zh });
}
