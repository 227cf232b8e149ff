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
  const own = formatUrl(state, context, { flags: true, defaults });
  const rest = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return [own, rest].filter(Boolean).join('&');
}
