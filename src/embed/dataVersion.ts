import type { Day } from '../time/day';

/** One published version of the record, as the changelog lists it. */
export interface PublishedVersion {
  readonly version: string;
  readonly date: Day;
}

/** Which data a link asks for. `unknown` must be said visibly: another version is never shown in its place unsaid. */
export type DataChoice =
  | { readonly kind: 'live' }
  | { readonly kind: 'pinned'; readonly version: string }
  | { readonly kind: 'unknown'; readonly asked: string };

/**
 * What `asked` (the `data` flag) means among `published`, newest first: a content hash or the day of a publication.
 * The newest of a day wins.
 */
export function resolveDataVersion(asked: string | null, published: readonly PublishedVersion[]): DataChoice {
  if (asked === null) return { kind: 'live' };
  const found = published.find(({ version, date }) => version === asked || date === asked);
  return found ? { kind: 'pinned', version: found.version } : { kind: 'unknown', asked };
}
