import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../../cli/headers';

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

/** `html` with its policy as a `<meta>`, naming the hashes of its own inline scripts and styles: right on any host. */
export function withContentPolicy(html: string): string {
  const policy = contentSecurityPolicy(hashesOf(html, 'script'), hashesOf(html, 'style'));
  return html.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Puts the policy into every built page. Not in development, where the tools inject scripts of their own. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withContentPolicy },
  };
}
