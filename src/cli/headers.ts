/** Headers that every host of the build should send; the shipped server does, the hosting notes repeat them. */

/** The policy of a page, with the hashes of its inline scripts and styles. */
export function contentSecurityPolicy(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
): string {
  const list = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'self'",
    `script-src 'self'${list(scriptHashes)}`,
    `style-src 'self'${list(styleHashes)}`,
    "worker-src 'self' data:",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const HASHED_FILE = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;
const VERSIONED_DATA = /\/data\/[0-9a-f]{12}\//;

/** Cache lifetime of a file by its address: hashed names never change, pages always may. */
export function cacheControl(path: string): string {
  return HASHED_FILE.test(path) || VERSIONED_DATA.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}

/** Sent with every file, so that sandboxed frames (origin `null`) may load scripts, fonts and data. */
export const OPEN_ASSET_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
