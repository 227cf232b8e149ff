import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

const BROWSER_FILE = 'node_modules/.browser-path';
const SYSTEM_BROWSER = '/usr/bin/chromium';

/** The Chromium to measure with: `CHROMIUM_PATH`, the one that the tests use, the system's, else Playwright's own. */
function browserPath(): string | undefined {
  const found = existsSync(BROWSER_FILE) ? readFileSync(BROWSER_FILE, 'utf8').trim() : SYSTEM_BROWSER;
  return [process.env['CHROMIUM_PATH'], found].find((path) => path !== undefined && existsSync(path));
}

/** A browser with the flags of the browser tests; what it draws WebGL with is left to the machine. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A function that is sent to the page refers to this helper of the compiler, which the page does not have. */
export const COMPILER_HELPER = 'globalThis.__name = (value) => value;';
