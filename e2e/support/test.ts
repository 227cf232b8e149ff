import { expect, test as base, type Page } from '@playwright/test';

/** What a page did that no page of ours may do. */
export interface Faults {
  /** Console errors (a refused policy is one of them) and exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** Requests to anything but the server under test. */
  readonly strangers: readonly string[];
}

/** Listens to `page` from now on. */
export function watchFaults(page: Page, origin: string): Faults {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) strangers.push(request.url());
  });
  return { errors, strangers };
}

interface Options {
  /** Console errors that a test brings about on purpose. */
  readonly allowedErrors: readonly RegExp[];
}

/** Runs a test with `page`, and fails it when the page logs an error or asks another host for anything. */
async function runGuarded(
  page: Page,
  { baseURL, allowedErrors }: Options & { readonly baseURL: string | undefined },
  run: (page: Page) => Promise<void>,
) {
  const faults = watchFaults(page, new URL(baseURL!).origin);
  await run(page);
  const errors = faults.errors.filter((text) => !allowedErrors.some((allowed) => allowed.test(text)));
  expect({ errors, strangers: faults.strangers }).toEqual({ errors: [], strangers: [] });
}

/** A test with a page and a cache of its own. */
export const test = base.extend<Options>({
  allowedErrors: [[], { option: true }],
  page: ({ page, baseURL, allowedErrors }, run) => runGuarded(page, { baseURL, allowedErrors }, run),
});

/**
 * A test that opens a document of its own in a page that its worker keeps, with files that the browser has read before: a third
 * of the work. For what a page does once it is open, of which the browser stores nothing. What loads, what is refused or
 * replaced on its way, and other devices than a desk's need the page of `test`.
 */
export const keptTest = base.extend<Options, { kept: Page }>({
  allowedErrors: [[], { option: true }],
  kept: [
    async ({ browser }, run, { project }) => {
      const { baseURL, locale, timezoneId, contextOptions } = project.use;
      const context = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId });
      await run(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: ({ kept }, run) => run(kept.context()),
  page: async ({ kept, viewport, colorScheme, baseURL, allowedErrors }, run) => {
    await kept.setViewportSize(viewport!);
    await kept.emulateMedia({ colorScheme, reducedMotion: 'reduce', media: null });
    try {
      await runGuarded(kept, { baseURL, allowedErrors }, run);
    } finally {
      for (const type of ['console', 'pageerror', 'request', 'requestfailed']) kept.removeAllListeners(type);
      for (const other of kept.context().pages()) if (other !== kept) await other.close();
      await kept.goto('about:blank');
    }
  },
});

export { expect };
export type { Page };
