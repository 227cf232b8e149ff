export type Lang = 'zh' | 'en';
export const LANGS: readonly Lang[] = ['zh', 'en'];

/** One text in both languages. */
export type Text = Readonly<Record<Lang, string>>;
