import { existsSync, readFileSync } from 'node:fs';

const BROWSER_FILE = 'node_modules/.browser-path';

/** The Chromium to test with, as the installer found it; undefined for Playwright's own. */
export const executablePath =
  process.env['CHROMIUM_PATH'] ?? (existsSync(BROWSER_FILE) ? readFileSync(BROWSER_FILE, 'utf8') : undefined);

/** Quiet on the network, the same glyphs and colours everywhere. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
