import { LANGUAGES } from '../../i18n/language';
import { figureText } from '../../words/figureText';
import { LANG_TAG } from '../../i18n/format';
import { LANGS, type Lang } from '../../i18n/text';
import { markup, type Html } from './html';
import { HOME, linkTo } from './paths';

/** The head of a page's text: the product, which leads to the map, and the same page in the other language. */
export function pageHeader(
  site: string | null,
  path: string,
  lang: Lang,
  languages: Readonly<Record<Lang, string>>,
): Html {
  const others = LANGS.filter((other) => other !== lang).map((other) => {
    const tag = LANG_TAG[other];
    return markup`<a href="${linkTo(site, path, languages[other])}" lang="${tag}" hreflang="${tag}">${LANGUAGES[other].name}</a>`;
  });
  return markup`<header class="top"><a class="product" href="${linkTo(site, path, HOME)}">${figureText(lang).figure.product}</a>
<div class="languages">${others}</div></header>`;
}
