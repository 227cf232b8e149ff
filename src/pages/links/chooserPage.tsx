import { LANGUAGES } from '../../i18n/language';
import { LANGS, type Lang, type Text } from '../../i18n/text';
import { pictureText } from '../../words/pictureText';
import { siteText } from '../../words/siteText';
import { Document, documentText } from './document';
import type { Edition } from './edition';
import { HeadTags } from './head';
import { oembedPath } from './oembed';
import { HOME, linkTo, relativeLink } from './paths';

/** What a page that leads to its languages is made of. */
export interface Chooser {
  readonly path: string;
  readonly languages: Readonly<Record<Lang, string>>;
  readonly title: Text;
  readonly description: Text;
  readonly image: { readonly path: string; readonly alt: string } | null;
  readonly data: object;
  /** Whether a site that embeds the page by its address gets a map. */
  readonly isEmbedded: boolean;
}

const Chinese = ({ text }: { readonly text: string }) => <span lang={LANGUAGES.zh.tag}>{text}</span>;

/** The page at an address without a language: the same view in both, one link each, nothing that redirects. */
export function chooserPage({ site, stylesheet }: Edition, chooser: Chooser): string {
  const { path, languages, image, data, isEmbedded } = chooser;
  const title = `${chooser.title.en} · ${chooser.title.zh}`;
  const description = `${chooser.description.en} ${chooser.description.zh}`;
  const product = (lang: Lang) => pictureText(lang).product;
  const head = (
    <>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={relativeLink(path, stylesheet)} />
      <HeadTags
        {...{ site, path, languages, title, description, image, data }}
        chooser={path}
        lang={null}
        product={product('en')}
        kind="article"
        oembed={
          isEmbedded
            ? LANGS.map((lang) => ({ path: oembedPath(path, lang), title: chooser.title[lang] }))
            : []
        }
      />
    </>
  );
  return documentText(
    <Document lang={LANGUAGES.en.tag} title={title} icon={relativeLink(path, 'favicon.svg')} head={head}>
      <header className="top">
        <a className="product" href={linkTo(site, path, HOME)}>
          <span>{`${product('en')} · `}</span>
          <Chinese text={product('zh')} />
        </a>
      </header>
      <main className="choose">
        <h1>
          <Chinese text={siteText('zh').twoLanguages} />
          <span>{` · ${siteText('en').twoLanguages}`}</span>
        </h1>
        {LANGS.map((lang) => (
          <section key={lang} lang={LANGUAGES[lang].tag}>
            <p className="when">{LANGUAGES[lang].name}</p>
            <h2>
              <a href={linkTo(site, path, languages[lang])} hrefLang={LANGUAGES[lang].tag}>
                {chooser.title[lang]}
              </a>
            </h2>
            <p>{chooser.description[lang]}</p>
          </section>
        ))}
      </main>
    </Document>,
  );
}
