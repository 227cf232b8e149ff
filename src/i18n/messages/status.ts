import { pick, type Messages } from '../messages';
import type { Lang } from '../text';
import { en } from './status.en';
import { zh } from './status.zh';

/** The words for the classes of the map in `lang`: part of `terms`, for what has to stay small. */
export function statusTerms(lang: Lang): Messages<typeof en> {
  return pick(lang, { en, zh });
}
