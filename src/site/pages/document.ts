import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { markup, trusted, type Html } from './html';
import { relativeLink } from './paths';

/** A page before its content policy is written into it. */
export interface PageDocument {
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly stylesheet: string;
  /** Colours of the page's drawing, both themes. */
  readonly style?: string;
  readonly head: Html;
  readonly body: Html;
}

/** The whole text of a page. Its files are named relatively, so that a copy under another address looks right too. */
export function documentText(page: PageDocument): string {
  const { path, lang, title, description, stylesheet, style, head, body } = page;
  return markup`<!doctype html>
<html lang="${LANG_TAG[lang]}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<meta name="description" content="${description}" />
<meta name="color-scheme" content="light dark" />
<meta name="darkreader-lock" />
<link rel="icon" href="${relativeLink(path, 'favicon.svg')}" type="image/svg+xml" />
<link rel="stylesheet" href="${relativeLink(path, stylesheet)}" />
${style !== undefined && trusted(`<style>${style}</style>\n`)}${head}
</head>
<body>
${body}
</body>
</html>
`.text;
}
