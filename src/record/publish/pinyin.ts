import { customPinyin, pinyin } from 'pinyin-pro';

/** Place names that the dictionary reads wrongly. */
customPinyin({ 新都: 'xīn dū', 郫都: 'pí dū', 喀什: 'kā shí', 昌都: 'chāng dū' });

/** `text` in pinyin as it is typed: lower case, no tones, spaces or punctuation, `v` for `ü`; digits and Latin stay. */
export function toPinyin(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return syllables
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
