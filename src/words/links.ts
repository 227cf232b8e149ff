import type { AppState } from '../state/state';
import { resolveTime } from '../state/time';
import { DEFAULT_STATE, formatUrl, type UrlContext } from '../state/url';

/** What a link to a state needs beside it. */
export interface LinkParts {
  readonly state: AppState;
  readonly context: UrlContext;
  /** Absolute address of the site's root with a slash at its end; null where the site has none. */
  readonly site: string | null;
}

const at = (site: string | null, query: string) => (query === '' ? (site ?? '') : `${site ?? ''}?${query}`);

/** The canonical link: the state without defaults and flags. Without a site its query alone. */
export function canonicalUrl({ state, context, site }: LinkParts): string {
  return at(site, formatUrl(state, context));
}

/** Where a story is told from its first step on. Without a site its query alone. */
export function storyUrl({ state, context, site }: LinkParts, story: string): string {
  return at(site, formatUrl({ ...DEFAULT_STATE, lang: state.lang, story }, context, { flags: true }));
}

/** The state of a citation: its days named, so that no word in it can come to mean another one. */
function citedState(state: AppState, context: UrlContext): AppState {
  return { ...state, time: resolveTime(state.time, context.bounds) };
}

/** The query of a citation: time, dates, lang and data version even at their defaults, so that it does not drift. */
export function citedQuery(state: AppState, context: UrlContext, version: string): string {
  return formatUrl(citedState(state, context), context, {
    always: ['time', 'dates', 'lang'],
    passThrough: [['data', version]],
  });
}

/** The link that a citation carries. */
export function citedUrl({ state, context, site }: LinkParts, version: string): string {
  return at(site, citedQuery(state, context, version));
}
