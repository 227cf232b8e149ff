import { LANGUAGES } from '../../i18n/language';
import { figureText } from '../../words/figureText';
import { LANG_TAG } from '../../i18n/format';
import { LANGS, type Lang, type Text } from '../../i18n/text';
import { siteText } from '../messages';
import { documentText } from './document';
import type { Edition } from './edition';
import { headTags } from './head';
import { markup } from './html';
import { oembedPath } from './oembed';
import { HOME, linkTo } from './paths';

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
  const { path, languages, image, data } = chooser;
  const title = `${chooser.title.en} · ${chooser.title.zh}`;
  const description = `${chooser.description.en} ${chooser.description.zh}`;
  const head = headTags({
    site,
    path,
    languages,
    chooser: path,
    lang: null,
    product: figureText('en').figure.product,
    title,
    description,
    kind: 'article',
    image,
    oembed: LANGS.map((lang) => ({ path: oembedPath(path, lang), title: chooser.title[lang] })),
    data,
  });
  const chinese = (text: string) => markup`<span lang="${LANG_TAG.zh}">${text}</span>`;
  const entries = LANGS.map((lang) => {
    const tag = LANG_TAG[lang];
    const link = markup`<a href="${linkTo(site, path, languages[lang])}" hreflang="${tag}">${chooser.title[lang]}</a>`;
    return markup`<section lang="${tag}"><p class="when">${LANGUAGES[lang].name}</p>
<h2>${link}</h2>
<p>${chooser.description[lang]}</p></section>\n`;
  });
  const body = markup`<header class="top"><a class="product" href="${linkTo(site, path, HOME)}">${figureText('en').figure.product} · ${chinese(figureText('zh').figure.product)}</a></header>
<main class="choose"><h1>${chinese(siteText('zh').twoLanguages)} · ${siteText('en').twoLanguages}</h1>
${entries}</main>`;
  return documentText({ path, lang: 'en', title, description, stylesheet, head, body });
}
