import type { AppState } from './state';
import { formatUrl, type UrlContext } from './url';

/** The canonical query of a state with its data version: what a capture compares to know that a page shows what was asked for. */
export function stateText(state: AppState, dataVersion: string, context: UrlContext): string {
  return formatUrl(state, context, { passThrough: [['data', dataVersion]] });
}
