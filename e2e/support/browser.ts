import { existsSync } from 'node:fs';
import { BROWSER_FLAGS, browserPath } from '../../src/cli/browser';

/** Debian's Chromium without a window: the same engine and version with a quarter less work a page. The installer brings it. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** The one that `CHROMIUM_PATH` names, Debian's without a window, or the one that the batch command takes. */
const isShell = process.env['CHROMIUM_PATH'] === undefined && existsSync(SHELL);

/** How the tests start their Chromium. */
export const LAUNCH = { executablePath: isShell ? SHELL : browserPath(), args: BROWSER_FLAGS };
