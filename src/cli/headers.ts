/** Headers that every host of the build should send; the shipped server does, the hosting notes repeat them. */

/** What a policy knows the page's own site by. */
export interface OwnSite {
  readonly sources: string;
  /** Whether `sources` name more than the site, so that scripts are trusted by who asks for them, not by their address. */
  readonly isWide: boolean;
}

const SELF: OwnSite = { sources: "'self'", isWide: false };

/**
 * The site of a page that others frame, published at the origin `origin`; null where that is not known. In a sandbox without
 * an origin `'self'` is nothing to WebKit: the address has to be named, or all.
 */
export const framedSite = (origin: string | null): OwnSite =>
  origin === null
    ? { sources: "'self' https: http:", isWide: true }
    : { sources: `'self' ${origin}`, isWide: false };

/** The policy of a page, with the hashes of its inline scripts and styles. */
export function contentSecurityPolicy(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
  { sources, isWide }: OwnSite = SELF,
): string {
  const list = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  return [
    `default-src ${sources}`,
    `script-src ${sources}${isWide ? " 'strict-dynamic'" : ''}${list(scriptHashes)}`,
    `style-src ${sources}${list(styleHashes)}`,
    `worker-src ${sources} data:`,
    `img-src ${sources} data: blob:`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const HASHED_FILE = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;
/** What pages load of a version; tables are for readers, who ask for one once, and also at an address that changes. */
const VERSIONED_DATA = /\/data\/[0-9a-f]{12}\/(index|details|article|search)\.json$/;
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Cache lifetime of a file by its address: hashed names never change, pages always may. */
export function cacheControl(path: string): string {
  return HASHED_FILE.test(path) || VERSIONED_DATA.test(path)
    ? 'public, max-age=31536000, immutable'
    : REVALIDATE;
}

/** Whether the page at `path` is made to be framed by others. */
export const isEmbedPage = (path: string): boolean => /(^|\/)embed\.html$/.test(path);
const PAGE = /(\/|\.html)$/;

/**
 * Who may frame the page at `path`, as a policy of its own beside the page's; undefined for files that are no pages, and for
 * embeds: `frame-ancestors *` would refuse parents without a web address, such as sandboxed pages and files from disk.
 * Only a header can say this: browsers ignore `frame-ancestors` in a meta tag.
 */
export function framePolicy(path: string): string | undefined {
  return PAGE.test(path) && !isEmbedPage(path) ? "frame-ancestors 'self'" : undefined;
}

/** Types of the files that a build holds, where a server's own table lacks one or leaves out the charset. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  cff: 'application/yaml',
  atom: 'application/atom+xml',
  json: 'application/json',
  geojson: 'application/geo+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  yml: 'application/yaml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** Content type of the file at `path`, a folder's being its page's; undefined for endings that the build does not use. */
export function contentType(path: string): string | undefined {
  return CONTENT_TYPES[path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1)];
}

/**
 * Sent with every file: sandboxed frames (origin `null`) may load scripts, fonts and data, and isolated hosts may show the
 * map. Those take in only pages that demand of all they load to be shared, as they do themselves, workers included.
 */
export const OPEN_ASSET_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/**
 * All that a host adds to the answer at `path` but its type. What is missing must never be kept: a page may be asked
 * for a moment before its new files arrive. The page that says so may be framed, so that a frame with a wrong address says
 * it too.
 */
export function responseHeaders(path: string, found: boolean): Record<string, string> {
  const frame = found ? framePolicy(path) : undefined;
  return {
    ...OPEN_ASSET_HEADERS,
    'Cache-Control': found ? cacheControl(path) : REVALIDATE,
    ...(frame ? { 'Content-Security-Policy': frame } : {}),
  };
}
