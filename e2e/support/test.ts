import { expect, test as base, type Page } from '@playwright/test';

/** What a page did that no page of ours may do. */
interface Faults {
  /** Console errors (a refused policy is one of them) and exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** Requests to anything but the servers under test. */
  readonly strangers: readonly string[];
}

/** Listens to `page` from now on; `origins` are those of the servers under test. */
function watchFaults(page: Page, origins: readonly string[]): Faults {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !origins.includes(url.origin)) strangers.push(request.url());
  });
  return { errors, strangers };
}

interface Options {
  /** Console errors that a test brings about on purpose. */
  readonly allowedErrors: readonly RegExp[];
  /** Origins of the servers under test. */
  readonly origins: readonly string[];
}

/** Runs a test with `page`, and fails it when the page logs an error or asks another host for anything. */
async function runGuarded(
  page: Page,
  { origins, allowedErrors }: Options,
  run: (page: Page) => Promise<void>,
) {
  const faults = watchFaults(page, origins);
  await run(page);
  const errors = faults.errors.filter((text) => !allowedErrors.some((allowed) => allowed.test(text)));
  expect({ errors, strangers: faults.strangers }).toEqual({ errors: [], strangers: [] });
}

/** What all tests have, so that one worker runs both kinds: with other fixtures of its own it would have to start anew. */
const prepared = base.extend<Options, { kept: Page }>({
  allowedErrors: [[], { option: true }],
  origins: ({ baseURL }, run) => run([new URL(baseURL!).origin]),
  kept: [
    async ({ browser }, run, { project }) => {
      const { baseURL, locale, timezoneId, contextOptions } = project.use;
      const context = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId });
      await run(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** A test with a page and a cache of its own. */
export const test = prepared.extend({
  page: ({ page, origins, allowedErrors }, run) => runGuarded(page, { origins, allowedErrors }, run),
});

/**
 * A test that opens a document of its own in a page that its worker keeps, with files that the browser has read before: a third
 * of the work. For what a page does once it is open, of which the browser stores nothing. What loads, what is refused or
 * replaced on its way, and other devices than a desk's need the page of `test`.
 */
export const keptTest = prepared.extend({
  context: ({ kept }, run) => run(kept.context()),
  page: async ({ kept, viewport, colorScheme, origins, allowedErrors }, run) => {
    await kept.setViewportSize(viewport!);
    await kept.emulateMedia({ colorScheme, reducedMotion: 'reduce', media: null });
    try {
      await runGuarded(kept, { origins, allowedErrors }, run);
    } finally {
      for (const type of ['console', 'pageerror', 'request', 'requestfailed']) kept.removeAllListeners(type);
      for (const other of kept.context().pages()) if (other !== kept) await other.close();
      await kept.goto('about:blank');
    }
  },
});

/** A telephone, held upright. */
export const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 375, height: 667 } } as const;

export { expect };
export type { Page };
