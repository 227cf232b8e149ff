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

/** A page that fails its test when it logs an error or asks another host for anything. */
export const test = base.extend<Options>({
  allowedErrors: [[], { option: true }],
  page: async ({ page, baseURL, allowedErrors }, run) => {
    const faults = watchFaults(page, new URL(baseURL!).origin);
    await run(page);
    const errors = faults.errors.filter((text) => !allowedErrors.some((allowed) => allowed.test(text)));
    expect({ errors, strangers: faults.strangers }).toEqual({ errors: [], strangers: [] });
  },
});

export { expect };
export type { Page };
