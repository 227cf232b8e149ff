import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AppState } from './state';
import { formatUrl, type UrlContext } from './url';

/**
 * SHA-256, in hex, of the canonical state and the data version: what a capture compares to know that the page shows
 * what was asked for. Synchronous and available in every context, unlike the browser's own digest.
 */
export function stateHash(state: AppState, dataVersion: string, context: UrlContext): string {
  return bytesToHex(sha256(utf8ToBytes(`${formatUrl(state, context)}\n${dataVersion}`)));
}
