import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the installer. */
const BROWSER_FILE = 'node_modules/.browser-path';
const SYSTEM_BROWSER = '/usr/bin/chromium';

const OFF = [
  // Pages of the browser's own behind its address bar, and a process for the next site: two fifths of the work of opening a page.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AimEnabled',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];

/**
 * The flag that switches features of Chromium off, `more` among them. The last such flag of a command line is the one that
 * counts: it says what Playwright's own says again, as far as a page can tell.
 */
export const featuresOff = (...more: readonly string[]) => `--disable-features=${[...OFF, ...more].join()}`;

/** Quiet on the network, the same glyphs and colours everywhere. The way WebGL is drawn is left to the browser. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  featuresOff(),
];

/**
 * Path of the Chromium to drive: the one that `CHROMIUM_PATH` names, the one that the installer found below `root`, the
 * system's; undefined for Playwright's own.
 */
export function browserPath(root = '.'): string | undefined {
  const found = join(root, BROWSER_FILE);
  const installed = existsSync(found) ? readFileSync(found, 'utf8').trim() : undefined;
  const paths = [process.env['CHROMIUM_PATH'] ?? installed, SYSTEM_BROWSER];
  return paths.find((path) => path !== undefined && existsSync(path));
}
