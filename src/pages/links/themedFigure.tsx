import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReadingContext, type Reading } from '../../ui/reading';
import { bothThemes } from '../../site/bothThemes';

/** A figure that follows the reader's theme by style alone: it, and the colours of both themes for a style element. */
export function themedFigure(
  reading: Reading,
  figure: ReactElement,
): { readonly figure: ReactElement; readonly css: string } {
  const { svg, css } = bothThemes((theme) =>
    renderToStaticMarkup(<ReadingContext value={{ ...reading, theme }}>{figure}</ReadingContext>),
  );
  return { figure: <div dangerouslySetInnerHTML={{ __html: svg }} />, css };
}
