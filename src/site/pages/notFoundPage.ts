import { figureText } from '../../words/figureText';
import { LANG_TAG } from '../../i18n/format';
import { LANGS } from '../../i18n/text';
import { siteText } from '../messages';
import { markup, trusted } from './html';

const STYLE = trusted(
  ':root{color-scheme:light dark}body{max-width:40rem;margin:15vh auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}a{color:inherit}',
);

/**
 * What a host sends where nothing is published. It may stand at any depth, so it needs no other file; without an address
 * of the site it leads to the root of the host.
 */
export function notFoundPage(site: string | null): string {
  const entries = LANGS.map((lang) => {
    const text = siteText(lang);
    return markup`<section lang="${LANG_TAG[lang]}"><h2>${text.notFound.title}</h2>
<p>${text.notFound.body}</p>
<p><a href="${site ?? '/'}">${text.home}</a></p></section>\n`;
  });
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="darkreader-lock" />
<title>404 · ${figureText('en').figure.product} · ${figureText('zh').figure.product}</title>
<link rel="icon" href="data:," />
<style>${STYLE}</style>
</head>
<body>
<main><h1>404</h1>
${entries}</main>
</body>
</html>
`.text;
}
