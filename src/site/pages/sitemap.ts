import { LANG_TAG } from '../../i18n/format';
import { LANGS, type Lang } from '../../i18n/text';
import type { Day } from '../../time/day';
import { markup } from './html';

/** A page in its languages, with the address that leads to them. */
export interface SitemapEntry {
  readonly chooser: string;
  readonly languages: Readonly<Record<Lang, string>>;
}

/** The list of all pages for search engines, each with its other languages. XML text. */
export function sitemapXml(site: string, entries: readonly SitemapEntry[], released: Day): string {
  const at = (path: string) => new URL(path, site).href;
  const urls = entries.flatMap(({ chooser, languages }) => {
    const alternates = markup`${LANGS.map(
      (lang) =>
        markup`<xhtml:link rel="alternate" hreflang="${LANG_TAG[lang]}" href="${at(languages[lang])}" />`,
    )}<xhtml:link rel="alternate" hreflang="x-default" href="${at(chooser)}" />`;
    return [...new Set([chooser, ...LANGS.map((lang) => languages[lang])])].map(
      (path) => markup`<url><loc>${at(path)}</loc><lastmod>${released}</lastmod>${alternates}</url> `,
    );
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      ${urls}</urlset
    > `.text;
}

/** Everything may be read; where the site has an address, the list of pages is named. */
export function robotsText(site: string | null): string {
  const list = site === null ? '' : `\nSitemap: ${new URL('sitemap.xml', site).href}\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}
