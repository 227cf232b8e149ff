import type { Frame } from '@playwright/test';
import type { Page } from './test';

/**
 * Does to the page what a browser's translation does: every text outside drawings, now and whenever one is added or changed,
 * gives way to two nested `<font>` elements. The words stay, so that they can be compared.
 */
export async function translate(page: Page | Frame): Promise<void> {
  await page.evaluate(() => {
    const replace = (text: Text) => {
      if (!text.isConnected || text.parentElement!.closest('svg, script, style, textarea, font')) return;
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const replaceAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(replace);
    };
    replaceAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        (type === 'characterData' ? [target] : [...addedNodes]).forEach(replaceAll);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** What the page says outside drawings, element by element, but for what is only announced. */
export function wordsOf(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'body :is(h1, h2, h3, h4, p, li, dt, dd, time, button, a, span, option, output)',
      ),
    ]
      .filter((element) => !element.closest('svg, [role="status"], .print-sheet'))
      .map((element) => element.textContent.trim())
      .filter((text) => text !== ''),
  );
}
