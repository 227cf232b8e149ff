import type { Lang } from './text';

/** How a language is set and named in longer texts and files: what a map with its words has no need of. */
interface Typesetting {
  /** For citations: BibLaTeX's name and CSL's tag. */
  readonly bibLatex: string;
  readonly csl: string;
  /** Distance of baselines as a multiple of the type size: of running text, of headings, and of text on paper. */
  readonly leading: { readonly text: number; readonly heading: number; readonly paper: number };
  /** Names in letters that it writes. */
  readonly names: RegExp;
  /** What stands out in a text of this language as the other's; one Latin word alone is a name, which Chinese writes so too. */
  readonly foreign: RegExp;
}

export const TYPESETTING: Readonly<Record<Lang, Typesetting>> = {
  en: {
    bibLatex: 'english',
    csl: 'en',
    leading: { text: 1.3, heading: 1.18, paper: 1.32 },
    names: /^[\u0020-\u024f’–]+$/,
    foreign: /\p{Script=Han}(?:[\p{Script=Han}\p{Punctuation}\d ]*\p{Script=Han})?/gu,
  },
  zh: {
    bibLatex: 'chinese-simplified',
    csl: 'zh-CN',
    leading: { text: 1.4, heading: 1.3, paper: 1.5 },
    names: /./,
    foreign: /\p{Script=Latin}[\p{Script=Latin}\d’'.&-]*(?:,? [\p{Script=Latin}\d’'.&-]+)+/gu,
  },
};
