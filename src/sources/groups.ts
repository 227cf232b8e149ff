import type { CitedDocument } from '../events/documents';
import { groupBy } from '../events/groupBy';
import { SOURCE_LANGS, SOURCE_QUALITIES } from '../events/vocabulary';
import { capitalise } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { publisherIn } from '../words/sources';
import { vocabulary } from '../words/vocabulary';

/** What documents can be told apart by. */
export const GROUPINGS = ['quality', 'publisher', 'language'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Documents that have something in common. */
export interface DocumentGroup {
  readonly key: string;
  readonly name: string;
  readonly documents: readonly CitedDocument[];
}

/** `documents` by what they have in common: qualities and languages in their own order, publishers those with the most first. */
export function groupDocuments(
  documents: readonly CitedDocument[],
  grouping: Grouping,
  lang: Lang,
): readonly DocumentGroup[] {
  const words = vocabulary(lang);
  const keyOf = ({ source }: CitedDocument): string =>
    ({ quality: source.quality, publisher: publisherIn(source, lang), language: source.lang })[grouping];
  const groups = groupBy(documents, keyOf);
  const found = (key: string, name: string): DocumentGroup[] =>
    groups.has(key) ? [{ key, name: capitalise(name), documents: groups.get(key)! }] : [];
  if (grouping === 'quality') return SOURCE_QUALITIES.flatMap((key) => found(key, words.quality[key]));
  if (grouping === 'language') return SOURCE_LANGS.flatMap((key) => found(key, words.language[key]));
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([key, group]) => ({ key, name: key, documents: group }));
}
