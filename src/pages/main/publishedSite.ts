const OWN_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The address of the published site, for what leaves the page: what the build was told, else where the page came from; null
 * where that is the reader's own machine, which leads nobody else anywhere.
 */
export function publishedSite(configured: string | null, here: string): string | null {
  return configured ?? (OWN_MACHINE.test(new URL(here).hostname) ? null : here);
}
