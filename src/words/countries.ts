import { LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';

/** Names of countries from ISO 3166-1 codes, in `lang`. */
export function countryNames(codes: readonly string[], lang: Lang): readonly string[] {
  const names = new Intl.DisplayNames(LANGUAGES[lang].tag, { type: 'region' });
  return codes.map((code) => names.of(code) ?? code);
}
