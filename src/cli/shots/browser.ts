import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';

/** What makes pictures of a page the same everywhere. The way WebGL is drawn is left to the browser. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Path of a Chromium: the one that was asked for, the one that the tests use, or the library's own. */
function executable(root: string): string | undefined {
  const known = join(root, 'node_modules/.browser-path');
  const path =
    process.env['CHROMIUM_PATH'] ?? (existsSync(known) ? readFileSync(known, 'utf8').trim() : undefined);
  return [path, '/usr/bin/chromium'].find((candidate) => candidate && existsSync(candidate));
}

/** Starts a Chromium without a window. Throws `Error` that says how to get one. */
export async function openBrowser(root: string): Promise<Browser> {
  const executablePath = executable(root);
  try {
    return await chromium.launch({ args: FLAGS, ...(executablePath ? { executablePath } : {}) });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(
      `no Chromium starts (${reason}): set CHROMIUM_PATH or run npx playwright install chromium`,
      { cause: error },
    );
  }
}
