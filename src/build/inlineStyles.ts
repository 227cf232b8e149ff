import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/g;

/** `css` of the file at `path` as it reads inside a page at the root: its relative addresses begin at the page. */
export function cssForPage(css: string, path: string): string {
  return css.replace(/url\((['"]?)(\.{1,2}\/[^'")]+)\1\)/g, (_, quote: string, address: string) => {
    const { pathname } = new URL(address, `http://root/${path}`);
    return `url(${quote}.${pathname}${quote})`;
  });
}

/**
 * Puts the page's own style sheet into it: the map drawn there is painted with the first answer of the server, before anything
 * else is asked for. Those that it shares with other pages are its program's, and come with that.
 */
export function inlineStyles(page: string): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle, chunk }) {
        if (path !== page || !bundle) return html;
        return html.replace(LINK, (link, file: string) => {
          const asset = chunk?.viteMetadata?.importedCss.has(file) ? bundle[file] : undefined;
          if (asset?.type !== 'asset') return link;
          const css =
            typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
          return `<style>${cssForPage(css, file)}</style>`;
        });
      },
    },
  };
}
