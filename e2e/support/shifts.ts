import type { Frame, Page } from '@playwright/test';

declare global {
  interface Window {
    /** What moved by itself, by part of the page. */
    shifted: string[];
  }
}

/** Notes in `page` and its frames what moves by itself from now on, after it is opened; not letters that change their shape in place. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifted = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly sources: readonly { readonly node: Node | null }[];
      })[]) {
        for (const { node } of entry.sources) {
          if (node instanceof Element) window.shifted.push(`${node.tagName} ${node.className}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved by itself, as tag and class of each part. */
export const shiftsIn = (page: Page | Frame): Promise<string[]> => page.evaluate(() => window.shifted);
