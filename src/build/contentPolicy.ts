import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { contentSecurityPolicy, framedSite, isEmbedPage } from '../cli/headers';
import { readSiteUrl } from './siteUrl';

function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${tag}(?![^>]*\\bsrc=)([^>]*)>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(inline)]
    .filter(([, attributes]) => !/type="application\/(ld\+)?json"/.test(attributes ?? ''))
    .map(
      ([, , text]) =>
        `sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}`,
    );
}

/** Where the policy stands: after the encoding, before anything that it governs. */
const ENCODING = /<meta charset="utf-8" ?\/>/i;

/**
 * `html`, the page at `path` below the site `site`, with its policy as a `<meta>`, naming the hashes of its own inline scripts
 * and styles: right on any host. Throws `Error` where the page does not say its encoding.
 */
export function withContentPolicy(html: string, path: string, site: string | null): string {
  const [encoding] = ENCODING.exec(html) ?? [];
  if (encoding === undefined) throw new Error('A page without its encoding has no place for its policy');
  const own = isEmbedPage(path) ? framedSite(site && new URL(site).origin) : undefined;
  const policy = contentSecurityPolicy(hashesOf(html, 'script'), hashesOf(html, 'style'), own);
  return html.replace(
    encoding,
    () => `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Puts the policy into every built page. Not in development, where the tools inject scripts of their own. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => withContentPolicy(html, path, readSiteUrl(process.env)),
    },
  };
}
