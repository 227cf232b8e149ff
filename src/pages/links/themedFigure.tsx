import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pageColours } from '../../theme/colours';
import { ReadingContext, type Reading } from '../../ui/reading';

/** A figure that follows the reader's theme by style alone: it, and the colours of both themes for a style element. */
export function themedFigure(
  reading: Reading,
  figure: ReactElement,
): { readonly figure: ReactElement; readonly css: string } {
  const { colours, css } = pageColours();
  const drawn = renderToStaticMarkup(
    <ReadingContext value={{ ...reading, colours }}>{figure}</ReadingContext>,
  );
  return { figure: <div dangerouslySetInnerHTML={{ __html: drawn }} />, css: css() };
}
