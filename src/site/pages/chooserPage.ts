import { figureText } from '../../figure/messages';
import { LANG_TAG } from '../../i18n/format';
import { LANGS, type Lang, type Text } from '../../i18n/text';
import { siteText } from '../messages';
import type { Edition } from './edition';
import { headTags } from './head';
import { html } from './html';
import { oembedPath } from './oembed';
import { HOME, linkTo, relativeLink } from './paths';
import { LANGUAGE_NAMES } from './shell';

/** What a page that leads to its languages is made of. */
export interface Chooser {
  readonly path: string;
  readonly languages: Readonly<Record<Lang, string>>;
  readonly title: Text;
  readonly description: Text;
  readonly image: { readonly path: string; readonly alt: string } | null;
  readonly data: object;
}

/** The page at an address without a language: the same view in both, one link each, nothing that redirects. */
export function chooserPage({ site, stylesheet }: Edition, chooser: Chooser): string {
  const { path, languages, title, description, image, data } = chooser;
  const both = `${title.en} · ${title.zh}`;
  const head = headTags({
    site,
    path,
    languages,
    chooser: path,
    lang: null,
    product: figureText('en').figure.product,
    title: both,
    description: `${description.en} ${description.zh}`,
    kind: 'article',
    image,
    oembed: LANGS.map((lang) => ({ path: oembedPath(path, lang), title: title[lang] })),
    data,
  });
  const entries = LANGS.map(
    (lang) =>
      html`<section lang="${LANG_TAG[lang]}">
        <p class="when">${LANGUAGE_NAMES[lang]}</p>
        <h2>
          <a href="${linkTo(site, path, languages[lang])}" hreflang="${LANG_TAG[lang]}">${title[lang]}</a>
        </h2>
        <p>${description[lang]}</p>
      </section> `,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${both}</title>
        <meta name="description" content="${description.en} ${description.zh}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${relativeLink(path, 'favicon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${relativeLink(path, stylesheet)}" />
        ${head}
      </head>
      <body>
        <header class="top">
          <a class="product" href="${linkTo(site, path, HOME)}"
            >${figureText('en').figure.product} ·
            <span lang="${LANG_TAG.zh}">${figureText('zh').figure.product}</span></a
          >
        </header>
        <main class="choose">
          <h1>
            <span lang="${LANG_TAG.zh}">${siteText('zh').chooseLanguage}</span>
            ${siteText('en').chooseLanguage}
          </h1>
          ${entries}
        </main>
      </body>
    </html> `.text;
}
