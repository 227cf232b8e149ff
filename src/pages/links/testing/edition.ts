import { readEdition } from '../../../build/pagesPlugin';
import type { Edition } from '../edition';

export const SITE = 'https://example.org/map/';

/** The edition of the published record, as a build with the address `SITE` has it. */
export function siteEdition(): Edition & { readonly site: string } {
  const edition = readEdition('.', { SITE_URL: SITE });
  const frames = new Set(edition.keyDates.map(({ date }) => date));
  return { ...edition, site: SITE, stylesheet: 'assets/pages.css', frames };
}

/** The same as a build without an address has it. */
export function plainEdition(): Edition {
  return { ...readEdition('.', {}), stylesheet: 'assets/pages.css' };
}

/** The values of an attribute of every `tag` in `html`, as written. */
export function attributesIn(html: string, tag: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&'),
  );
}

/** The content of the `<meta>` tag with this name or property. */
export function metaIn(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

/** The page's data for machines. */
export function dataIn(html: string): Record<string, unknown> {
  const [, text] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)!;
  return JSON.parse(text!) as Record<string, unknown>;
}
