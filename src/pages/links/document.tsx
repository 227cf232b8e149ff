import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** JSON that may stand in an element of a page, which `<` cannot end from inside. */
export const inPage = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The text of a page of markup alone: no program comes with it. */
export function documentText(html: ReactNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(html)}\n`;
}

interface Props {
  /** BCP 47 tag of the page. */
  readonly lang: string;
  readonly title: string;
  /** Path of the icon, as written in the page. */
  readonly icon: string;
  /** Style of the page's own. */
  readonly style?: string;
  /** What the head holds beside that. */
  readonly head: ReactElement;
  readonly children: ReactNode;
}

/** The shell of every built page. */
export function Document({ lang, title, icon, style, head, children }: Props) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="darkreader-lock" />
        <link rel="icon" href={icon} />
        {head}
        {style !== undefined && <style dangerouslySetInnerHTML={{ __html: style }} />}
      </head>
      <body className="prose">{children}</body>
    </html>
  );
}
