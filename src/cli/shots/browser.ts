import type { Browser } from '@playwright/test';
import { BROWSER_FLAGS, browserPath } from '../browser';

/** Starts a Chromium without a window. Throws `Error` that says how to get one. */
export async function openBrowser(root: string): Promise<Browser> {
  // A list of figures alone needs no browser, and this takes long to read.
  const { chromium } = await import('@playwright/test');
  const executablePath = browserPath(root);
  try {
    return await chromium.launch({ args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(
      `no Chromium starts (${reason}): set CHROMIUM_PATH or run npx playwright install chromium`,
      { cause: error },
    );
  }
}
