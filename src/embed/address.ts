import type { AppState } from '../state/state';
import { DEFAULT_STATE, formatUrl, parseUrl, type UrlContext, type UrlWarning } from '../state/url';
import { parseFlags, type Flags } from './flags';

/** In an embed the colours are light unless asked otherwise: a light article on a dark device is the common case. */
export const EMBED_DEFAULTS: AppState = { ...DEFAULT_STATE, theme: 'light' };

/** Everything that the address of an embed says. */
export interface EmbedAddress {
  readonly state: AppState;
  readonly flags: Flags;
  readonly warnings: readonly UrlWarning[];
  /** Flags and foreign parameters as they came; `formatEmbedUrl` writes them back. */
  readonly kept: readonly (readonly [string, string])[];
}

/** Reads an embed's query string. Never throws. `defaults` may carry the reader's own language. */
export function parseEmbedUrl(
  query: string,
  context: UrlContext,
  defaults: AppState = EMBED_DEFAULTS,
): EmbedAddress {
  const { state, warnings, unknown } = parseUrl(query, context, defaults);
  const parsed = parseFlags(unknown);
  return { state, flags: parsed.flags, warnings: [...warnings, ...parsed.warnings], kept: unknown };
}

/** Keys whose default may differ from page to page. */
const PAGE_KEYS = ['lang', 'theme'] as const satisfies readonly (keyof AppState)[];

/**
 * The query string that brings `state` back in an embed with these `defaults`, without the leading `?`: state in its
 * fixed order, then flags and foreign parameters as they came.
 */
export function formatEmbedUrl(
  state: AppState,
  context: UrlContext,
  kept: readonly (readonly [string, string])[],
  defaults: AppState = EMBED_DEFAULTS,
): string {
  const always = PAGE_KEYS.filter((key) => state[key] !== defaults[key]);
  const atDefault = PAGE_KEYS.filter((key) => state[key] === defaults[key]);
  const hidden = Object.fromEntries(atDefault.map((key) => [key, DEFAULT_STATE[key]]));
  const own = formatUrl({ ...state, ...hidden }, context, { flags: true, always });
  const rest = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return [own, rest].filter(Boolean).join('&');
}
