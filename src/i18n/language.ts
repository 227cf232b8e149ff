import { LANG_TAG, LOCALE } from './format';
import { LANGS, type Lang } from './text';

/** How a language is named to machines, and how it is set: everything in which one differs from the other beside its words. */
export interface Language {
  /** Its own name. */
  readonly name: string;
  /** BCP 47, for `lang` attributes. */
  readonly tag: string;
  /** For `Intl` and browsers. */
  readonly locale: string;
  /** Between words and between sentences. */
  readonly gap: string;
  readonly stop: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between items of a list that has no last "and". */
  readonly item: string;
  /** Weight of its bold sans; undefined where the face has one weight, since a renderer would fatten it. */
  readonly boldWeight: number | undefined;
  /** Whether a short name that several units share gets its province added; Chinese ones are unique as they are. */
  readonly namesProvince: boolean;
  /** Whether its names are sorted by letter; else they keep the order of the codes. */
  readonly sortsByLetter: boolean;
}

export const LANGUAGES: Readonly<Record<Lang, Language>> = {
  en: {
    name: 'English',
    tag: LANG_TAG.en,
    locale: LOCALE.en,
    gap: ' ',
    stop: '.',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    item: ', ',
    boldWeight: 600,
    namesProvince: true,
    sortsByLetter: true,
  },
  zh: {
    name: '中文',
    tag: LANG_TAG.zh,
    locale: LOCALE.zh,
    gap: '',
    stop: '。',
    comma: '，',
    semicolon: '；',
    colon: '：',
    item: '、',
    boldWeight: undefined,
    namesProvince: false,
    sortsByLetter: false,
  },
};

/** The language that `lang` is not. */
export function otherLang(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}

/** The language of ours that a BCP 47 tag names, in any case and with underscores too; undefined where it names another. */
export function langNamed(tag: string): Lang | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGS.find((lang) => lang === primary);
}

/** The first language of ours among `tags`, the most wanted first; English where none is. */
export function langAmong(tags: readonly string[]): Lang {
  return tags.map(langNamed).find((lang) => lang !== undefined) ?? 'en';
}

/** Which of our languages a text under the BCP 47 tag `tag` is set and cut as: any Chinese as Chinese, all else as English. */
export function langOfTag(tag: string): Lang {
  return langAmong([tag]);
}

/** Sentences as `lang` sets them side by side; empty ones are left out. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  return sentences.filter((sentence) => sentence !== '').join(LANGUAGES[lang].gap);
}
