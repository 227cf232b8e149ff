import { describe, expect, it } from 'vitest';
import { cssForPage } from './inlineStyles';

describe('a style sheet put into a page', () => {
  it('finds its files from there', () => {
    const css =
      'a{src:url(../fonts/a.woff2)}b{background:url("./b.svg")}c{background:url(data:image/png;base64,x)}';
    expect(cssForPage(css, 'assets/index-1.css')).toBe(
      'a{src:url(./fonts/a.woff2)}b{background:url("./assets/b.svg")}c{background:url(data:image/png;base64,x)}',
    );
  });
});
