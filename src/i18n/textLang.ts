import { LANG_TAG } from './format';

const TAGS: Readonly<Record<string, string>> = { ...LANG_TAG, ko: 'ko', it: 'it', fr: 'fr' };

/**
 * The `lang` attribute for a text of the record. The declared language is that of the page; what we quote of it may be a
 * description in the other one, so the script decides where it is plain.
 */
export function textLang(text: string, declared: 'zh' | 'en' | 'ko' | 'it' | 'fr'): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (han > latin) return LANG_TAG.zh;
  if (han === 0 && declared !== 'zh' && declared !== 'ko') return TAGS[declared]!;
  return han === 0 || latin > 0 ? 'en' : LANG_TAG.zh;
}
