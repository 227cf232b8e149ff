import { customPinyin, pinyin } from 'pinyin-pro';

/** Place names that the dictionary reads wrongly. */
customPinyin({ 新都: 'xīn dū', 郫都: 'pí dū', 喀什: 'kā shí', 昌都: 'chāng dū' });

/** The first letters of the syllables of a Chinese name, as they are typed: `nmg` for 内蒙古. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', v: true }).join('');

/** `text` in pinyin as it is typed: lower case, no tones, spaces or punctuation, `v` for `ü`; digits and Latin stay. */
export function toPinyin(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return syllables
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
