/** Environment variable with the address that the build will be published under. */
export const SITE_URL = 'SITE_URL';

/**
 * The address of the site's root with a slash at its end; null where none is set. Throws `Error` when what is set is no
 * web address, or has a query or fragment.
 */
export function readSiteUrl(env: Readonly<Record<string, string | undefined>>): string | null {
  const text = env[SITE_URL]?.trim();
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`${SITE_URL} must be a web address such as https://example.org/map/ (found ${text})`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
