import { element, escapeXml } from '../../drawing/svg/markup';
import { LANGUAGES } from '../../i18n/language';
import { LANGS, type Lang } from '../../i18n/text';
import type { Day } from '../../time/day';

/** A page in its languages, with the address that leads to them. */
export interface SitemapEntry {
  readonly chooser: string;
  readonly languages: Readonly<Record<Lang, string>>;
}

/** The list of all pages for search engines, each with its other languages. XML text. */
export function sitemapXml(site: string, entries: readonly SitemapEntry[], released: Day): string {
  const at = (path: string) => new URL(path, site).href;
  const alternate = (hreflang: string, path: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: at(path) });
  const urls = entries.flatMap(({ chooser, languages }) => {
    const alternates = [
      ...LANGS.map((lang) => alternate(LANGUAGES[lang].tag, languages[lang])),
      alternate('x-default', chooser),
    ].join('');
    return [...new Set([chooser, ...LANGS.map((lang) => languages[lang])])].map((path) =>
      element(
        'url',
        {},
        element('loc', {}, escapeXml(at(path))) + element('lastmod', {}, released) + alternates,
      ),
    );
  });
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('urlset', namespaces, urls.join('\n'))}\n`;
}

/** Everything may be read; where the site has an address, the list of pages is named. */
export function robotsText(site: string | null): string {
  const list = site === null ? '' : `\nSitemap: ${new URL('sitemap.xml', site).href}\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}
