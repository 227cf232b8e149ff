// Makes a fresh clone ready: packages, and with --browser the browsers and librsvg for the tests. Node built-ins only,
// since it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.package-lock.json';
export const BROWSER_FILE = 'node_modules/.browser-path';
const run = (command, args) => execFileSync(command, args, { stdio: 'inherit' });

function installPackages() {
  const fresh = existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh) return;
  console.log('Installing packages …');
  // Starting and testing make what is served from the record themselves.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

const works = (path) => Boolean(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** Path of Playwright's own download, if there is one. */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Whether packages could be asked of apt-get: on Debian, as root. */
function installFromDebian(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { stdio: 'inherit' });
  return true;
}

/** Says that something is missing and what is left out; an end where everything is insisted on. */
function missing(text) {
  console.error(text);
  if (process.env.CI) process.exit(1);
}

/** The program of librsvg, with which exported SVG is compared. Where it cannot be had, that comparison alone is left out. */
function ensureOtherRenderer() {
  if (works('rsvg-convert') || (installFromDebian('librsvg2-bin') && works('rsvg-convert'))) return;
  missing('rsvg-convert (Debian: librsvg2-bin) is missing: exported SVG is not compared with its renders.');
}

/** Programs of the other engines, with the screen they run on, and the packages that bring them. */
const ENGINE_PROGRAMS = ['firefox-esr', 'WebKitWebDriver', 'Xvfb'];
const ENGINE_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri', 'libegl1'];

/** Firefox and WebKitGTK. What cannot be had is left out of the browser tests, which run in Chromium all the same. */
function ensureEngines() {
  const lacking = () => ENGINE_PROGRAMS.filter((name) => spawnSync('which', [name]).status !== 0);
  if (lacking().length === 0) return;
  installFromDebian(...ENGINE_PACKAGES);
  const left = lacking().join(', ');
  if (left) missing(`${left} (Debian: ${ENGINE_PACKAGES.join(' ')}) missing: not tested in those engines.`);
}

const SHELL = '/usr/bin/chromium-headless-shell';

/** Chromium without a window for the browser tests: less work a page. Where it cannot be had they take the other one. */
function ensureShell() {
  if (process.env.CHROMIUM_PATH || works(SHELL)) return;
  if (installFromDebian('chromium-headless-shell') && works(SHELL)) return;
  console.log(
    `${SHELL} (Debian: chromium-headless-shell) missing: tested in the full Chromium, with more work a page.`,
  );
}

async function findBrowser() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', await playwrightBrowser()];
  const found = known.find((path) => path && existsSync(path) && works(path));
  if (found) return found;
  if (installFromDebian('chromium') && works('/usr/bin/chromium')) return '/usr/bin/chromium';
  console.log('Downloading Chromium with Playwright …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = await playwrightBrowser();
  return works(downloaded) ? downloaded : undefined;
}

installPackages();
if (process.argv.includes('--browser')) {
  ensureOtherRenderer();
  ensureEngines();
  ensureShell();
  const known = existsSync(BROWSER_FILE) ? readFileSync(BROWSER_FILE, 'utf8') : '';
  if (!works(known)) {
    const path = await findBrowser();
    if (!path) {
      console.error(
        'No Chromium found for the browser tests. Set CHROMIUM_PATH to one, or run: npx playwright install chromium',
      );
      process.exit(1);
    }
    writeFileSync(BROWSER_FILE, path);
  }
}
