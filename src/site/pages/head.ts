import { LANGUAGES } from '../../i18n/language';
import { LANG_TAG } from '../../i18n/format';
import { LANGS, type Lang } from '../../i18n/text';
import { markup, trusted, type Html } from './html';
import { linkTo } from './paths';

/** Size of the pictures that social sites show. */
export const SOCIAL_IMAGE = { width: 1200, height: 628 } as const;
/** How social sites write a locale. */
const localeOf = (lang: Lang) => LANGUAGES[lang].locale.replace('-', '_');

/** What a page's head says about it, beside its title. */
export interface HeadOptions {
  readonly site: string | null;
  /** The page's own path, and that of each of its languages, and of the page that leads to them. */
  readonly path: string;
  readonly languages: Readonly<Record<Lang, string>>;
  readonly chooser: string;
  /** Null for the page that has no language of its own. */
  readonly lang: Lang | null;
  readonly product: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'website' | 'article';
  readonly image: { readonly path: string; readonly alt: string } | null;
  /** Descriptions of the page for embedding, by language. */
  readonly oembed: readonly { readonly path: string; readonly title: string }[];
  readonly data: object;
}

/** Data for machines; `<` cannot end the element from inside. */
function dataBlock(data: object): Html {
  return trusted(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
}

function socialTags(options: HeadOptions & { readonly site: string }): Html {
  const { site, path, lang, product, title, description, kind, image } = options;
  const property = (name: string, content: string | number) =>
    markup`<meta property="og:${name}" content="${content}" /> `;
  const twitter = (name: string, content: string) =>
    markup`<meta name="twitter:${name}" content="${content}" /> `;
  const own = lang ?? 'en';
  return markup`${property('type', kind)}${property('site_name', product)}${property('title', title)}${property('description', description)}${property('url', new URL(path, site).href)}${property('locale', localeOf(own))}${LANGS.filter(
    (other) => other !== own,
  ).map((other) => property('locale:alternate', localeOf(other)))}${
    image && [
      property('image', new URL(image.path, site).href),
      property('image:type', 'image/png'),
      property('image:width', SOCIAL_IMAGE.width),
      property('image:height', SOCIAL_IMAGE.height),
      property('image:alt', image.alt),
    ]
  }${twitter('card', image ? 'summary_large_image' : 'summary')}${twitter('title', title)}${twitter('description', description)}${
    image && [twitter('image', new URL(image.path, site).href), twitter('image:alt', image.alt)]
  }`;
}

/**
 * Tags for the head: languages and data always; canonical address, social tags and the way to embed only where the site
 * has an address.
 */
export function headTags(options: HeadOptions): Html {
  const { site, path, languages, chooser, oembed, data } = options;
  const link = (to: string) => linkTo(site, path, to);
  const alternates = markup`${LANGS.map(
    (lang) => markup`<link rel="alternate" hreflang="${LANG_TAG[lang]}" href="${link(languages[lang])}" /> `,
  )}<link rel="alternate" hreflang="x-default" href="${link(chooser)}" /> `;
  if (site === null) return markup`${alternates}${dataBlock(data)}`;
  const embeds = oembed.map(
    ({ path: to, title }) =>
      markup`<link rel="alternate" type="application/json+oembed" title="${title}" href="${link(to)}" /> `,
  );
  return markup`<link rel="canonical" href="${link(path)}" />
    ${alternates}${embeds}${socialTags({ ...options, site })}${dataBlock(data)}`;
}
