export type Lang = 'zh' | 'en';
export const LANGS: readonly Lang[] = ['zh', 'en'];

/** One text in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** What `of` gives for each language. */
export function byLang<T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, T>;
}
