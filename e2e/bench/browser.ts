import { chromium, type Browser } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from '../../src/cli/browser';

/** A browser with the flags of the browser tests; what it draws WebGL with is left to the machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: BROWSER_FLAGS,
  });
}

/** A function that is sent to the page refers to this helper of the compiler, which the page does not have. */
export const COMPILER_HELPER = 'globalThis.__name = (value) => value;';
