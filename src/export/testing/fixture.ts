import { details, store } from '../../drawing/testing/fixture';
import { DEFAULT_STATE, parseUrl, urlContextOf } from '../../state/url';
import type { AppState } from '../../state/state';
import { day } from '../../time/day';
import type { DataParts } from '../dataZip';

export const context = urlContextOf(store);

/** The state that a query asks for, which must need no repair. */
export function stateOf(query: string): AppState {
  const { state, warnings } = parseUrl(query, context, DEFAULT_STATE);
  if (warnings.length > 0) throw new RangeError(`${query}: ${JSON.stringify(warnings)}`);
  return state;
}

export const SITE = 'https://example.org/map/';

/** Everything that an export of a state is made from. */
export function partsOf(query: string, site: string | null = SITE): DataParts {
  return {
    store,
    details,
    state: stateOf(query),
    context,
    site,
    version: store.index.version,
    released: day('2026-11-22'),
  };
}
