import { TYPESETTING } from './typesetting';
import type { Lang } from './text';

export interface MixedPart {
  readonly text: string;
  /** In the other language than the text as a whole. */
  readonly foreign: boolean;
}

/** `text` of language `lang` cut where words of the other language begin and end; whole when there are none. */
export function mixedParts(text: string, lang: Lang): readonly MixedPart[] {
  const parts: MixedPart[] = [];
  let end = 0;
  for (const match of text.matchAll(TYPESETTING[lang].foreign)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), foreign: false });
    parts.push({ text: match[0], foreign: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), foreign: false });
  return parts;
}
