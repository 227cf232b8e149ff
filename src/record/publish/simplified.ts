import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x4e00;
const LAST = 0x9fff;
const simplify = Converter({ from: 't', to: 'cn' });

/** The simplified characters that `text` has, by their traditional forms that it has not. */
export function simplifiedIn(text: string): Readonly<Record<string, string>> {
  const used = new Set(text);
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at));
  const pairs = characters.filter((each) => !used.has(each)).map((each) => [each, simplify(each)] as const);
  return Object.fromEntries(
    pairs.filter(([traditional, simplified]) => traditional !== simplified && used.has(simplified)),
  );
}
