import { SOCIAL_IMAGE } from '../../export/socialImage';
import { LANGUAGES } from '../../i18n/language';
import { LANGS, type Lang } from '../../i18n/text';
import { inPage } from './document';
import { linkTo } from './paths';

/** How social sites write a locale. */
const localeOf = (lang: Lang) => LANGUAGES[lang].locale.replace('-', '_');

/** What a page's head says about it, beside its title. */
export interface PageFacts {
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
  /** What the page is about, for machines; left out where it stands elsewhere on the page. */
  readonly data?: object;
  /** The same as JSON, where there is such a file. */
  readonly twin?: string;
}

/** Data for machines. */
export function DataBlock({ data }: { readonly data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inPage(data) }} />;
}

type Tags = readonly (readonly [name: string, content: string | number])[];

function SocialTags({ site, ...facts }: PageFacts & { readonly site: string }) {
  const { path, lang, product, title, description, kind, image } = facts;
  const own = lang ?? 'en';
  const at = (to: string) => new URL(to, site).href;
  const properties: Tags = [
    ['type', kind],
    ['site_name', product],
    ['title', title],
    ['description', description],
    ['url', at(path)],
    ['locale', localeOf(own)],
    ...LANGS.filter((other) => other !== own).map((other) => ['locale:alternate', localeOf(other)] as const),
  ];
  const picture: Tags = image
    ? [
        ['image', at(image.path)],
        ['image:type', 'image/png'],
        ['image:width', SOCIAL_IMAGE.width],
        ['image:height', SOCIAL_IMAGE.height],
        ['image:alt', image.alt],
      ]
    : [];
  const twitter: Tags = [
    ['card', image ? 'summary_large_image' : 'summary'],
    ['title', title],
    ['description', description],
    ...(image
      ? ([
          ['image', at(image.path)],
          ['image:alt', image.alt],
        ] as const)
      : []),
  ];
  return (
    <>
      {[...properties, ...picture].map(([name, content]) => (
        <meta key={name} property={`og:${name}`} content={String(content)} />
      ))}
      {twitter.map(([name, content]) => (
        <meta key={name} name={`twitter:${name}`} content={String(content)} />
      ))}
    </>
  );
}

/**
 * Tags for the head: languages and data always; canonical address, social tags and the way to embed only where the site
 * has an address.
 */
export function HeadTags(facts: PageFacts) {
  const { site, path, languages, chooser, oembed, data, twin } = facts;
  const link = (to: string) => linkTo(site, path, to);
  return (
    <>
      {site !== null && <link rel="canonical" href={link(path)} />}
      {LANGS.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={LANGUAGES[lang].tag} href={link(languages[lang])} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={link(chooser)} />
      {twin !== undefined && <link rel="alternate" type="application/json" href={link(twin)} />}
      {site !== null && (
        <>
          {oembed.map(({ path: to, title }) => (
            <link key={to} rel="alternate" type="application/json+oembed" title={title} href={link(to)} />
          ))}
          <SocialTags {...facts} site={site} />
        </>
      )}
      {data !== undefined && <DataBlock data={data} />}
    </>
  );
}
