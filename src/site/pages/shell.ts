import { LANG_TAG } from '../../i18n/format';
import { figureText } from '../../figure/messages';
import { LANGS, type Lang } from '../../i18n/text';
import { html, trusted, type Html } from './html';
import { HOME, linkTo, relativeLink } from './paths';

/** The languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };

/** A page before its content policy is written into it. */
export interface Shell {
  readonly site: string | null;
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly head: Html;
  /** Colours of the page's drawing, both themes. */
  readonly style: string;
  readonly stylesheet: string;
  /** The same page in each language. */
  readonly languages: Readonly<Record<Lang, string>>;
  readonly body: Html;
}

/** A whole page. Its style sheet is named relatively, so that a copy of the site under another address looks right too. */
export function shell(options: Shell): string {
  const { site, path, lang, title, description, head, style, stylesheet, languages, body } = options;
  const others = LANGS.filter((other) => other !== lang).map(
    (other) =>
      html`<a
        href="${linkTo(site, path, languages[other])}"
        lang="${LANG_TAG[other]}"
        hreflang="${LANG_TAG[other]}"
        >${LANGUAGE_NAMES[other]}</a
      >`,
  );
  return html`<!doctype html>
    <html lang="${LANG_TAG[lang]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${relativeLink(path, 'favicon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${relativeLink(path, stylesheet)}" />
        ${style !== '' && trusted(`<style>${style}</style>`)} ${head}
      </head>
      <body>
        <header class="top">
          <a class="product" href="${linkTo(site, path, HOME)}">${figureText(lang).figure.product}</a>
          <nav>${others}</nav>
        </header>
        ${body}
      </body>
    </html> `.text;
}
