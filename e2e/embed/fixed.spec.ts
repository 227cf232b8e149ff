import type { Frame } from '@playwright/test';
import { snippetsFor } from '../../src/embed/protocol/snippets';
import { LANGS } from '../../src/i18n/text';
import { DEFAULT_STATE } from '../../src/state/url';
import { day } from '../../src/time/day';
import { expectExplorer, openHost, keptTest as test, type Sites } from '../support/host';
import { context } from '../support/record';
import { expect } from '../support/test';

/** The dialog's first snippet for a day with much to say, in a page without margins. */
const host = (sites: Sites, lang: (typeof LANGS)[number]) =>
  `<style>body{margin:0}h1{display:none}iframe{display:block}</style>${
    snippetsFor({
      site: `${sites.shared}/`,
      state: { ...DEFAULT_STATE, lang, time: { from: null, to: day('2021-12-30') } },
      context,
      keyDates: [],
      data: null,
    }).iframe
  }`;

/** Parts of the frame's page that are not wholly inside of the frame, and how much of it lies below. */
const cut = (frame: Frame, parts: readonly string[]) =>
  frame.evaluate((selectors) => {
    const isWhole = (element: Element) => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    };
    return {
      parts: selectors.filter((selector) => {
        const found = document.querySelectorAll(selector);
        return found.length === 0 || [...found].some((element) => !isWhole(element));
      }),
      below: document.documentElement.scrollHeight - innerHeight,
    };
  }, parts);

const ALWAYS = ['.headline', '.map', '.legend ul', '.foot .legal'];

for (const lang of LANGS) {
  test(`in a frame that keeps its height everything stands, at every width (${lang})`, async ({
    page,
    sites,
  }) => {
    const frame = await openHost(page, sites, host(sites, lang), { lang });
    const holder = page.locator('iframe');
    for (const isExplorer of [false, true]) {
      if (isExplorer) {
        await holder.hover();
        await expectExplorer(holder);
      }
      for (const width of [320, 375, 480, 640, 700, 1000]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => cut(frame, [...ALWAYS, '.time', '.ways']), `${width} px, explorer ${isExplorer}`)
          .toEqual({ parts: [], below: 0 });
        const map = (await frame.locator('.map').boundingBox())!;
        expect(map.height, `${width} px`).toBeGreaterThanOrEqual(200);
      }
    }
    // On paper nothing can be scrolled to.
    await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    for (const width of [375, 700]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => cut(frame, ALWAYS), `printed, ${width} px`).toEqual({ parts: [], below: 0 });
    }
  });
}
