/**
 * The address that the script was loaded from, as far as the page tells it; undefined where it does not. A module or a
 * host that loads scripts by its own means hides which one runs, and another vendor's may have the same name: then the
 * link inside the map's element says whose it is. Bundled into another file, the script has that link alone.
 */
export function ownAddress(page: Document): string | undefined {
  const running = (page.currentScript as HTMLScriptElement | null)?.src;
  if (running) return running;
  const link = page.querySelector<HTMLAnchorElement>('cn-mining-map a[href]')?.href;
  const named = [...page.querySelectorAll<HTMLScriptElement>('script[src*="/embed.js"]')].map(
    ({ src }) => src,
  );
  return named.find((src) => link?.startsWith(new URL('.', src).href)) ?? named[0] ?? link;
}
