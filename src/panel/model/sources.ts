import type { Source } from '../../events/model';
import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { textLang } from './textLang';

export type MarkName = 'mirror' | 'notOpened' | 'inSeed';

/** A source as a card lists it. */
export interface SourceView {
  /** Null where no headline was seen. */
  readonly title: { readonly text: string; readonly lang: string } | null;
  /** Null where the record holds no address that a reader can open. */
  readonly href: string | null;
  readonly official: boolean;
  readonly marks: readonly MarkName[];
}

const NO_TITLE: ReadonlySet<string> = new Set(['[标题未见]', '[title not visible]']);

/** A record's address if it is one that a link may open, else null. */
function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** What a card says of `source`: its title in its own language, where it leads, and its marks. */
export function sourceView(source: Source): SourceView {
  const marks: MarkName[] = [];
  if (source.inSeed) marks.push('inSeed');
  if (source.mirror) marks.push('mirror');
  if (!source.retrieved) marks.push('notOpened');
  const seen = !NO_TITLE.has(source.title);
  return {
    title: seen ? { text: source.title, lang: textLang(source.title, source.lang) } : null,
    href: safeHref(source.url),
    official: source.quality === 'official',
    marks,
  };
}

/** Names of countries from ISO 3166-1 codes, in `lang`. */
export function countryNames(codes: readonly string[], lang: Lang): readonly string[] {
  const names = new Intl.DisplayNames(LANG_TAG[lang], { type: 'region' });
  return codes.map((code) => names.of(code) ?? code);
}
