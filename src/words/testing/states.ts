import { REAL_STORE } from '../../events/testing/publishedRecord';
import type { AppState } from '../../state/state';
import { DEFAULT_STATE, parseUrl, urlContextOf } from '../../state/url';
import { day } from '../../time/day';
import type { CitationParts } from '../citation';

export const context = urlContextOf(REAL_STORE);

/** The state that a query asks for, which must need no repair. */
export function stateOf(query: string): AppState {
  const { state, warnings } = parseUrl(query, context, DEFAULT_STATE);
  if (warnings.length > 0) throw new RangeError(`${query}: ${JSON.stringify(warnings)}`);
  return state;
}

export const SITE = 'https://example.org/map/';

/** What a citation of the state that a query asks for is made of. */
export function citedParts(query: string, site: string | null = SITE): CitationParts {
  const version = REAL_STORE.index.version;
  return { state: stateOf(query), context, site, version, released: day('2026-11-22') };
}
