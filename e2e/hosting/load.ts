/**
 * Loads the shipped nginx configuration and the shipped server with wrk, on this machine alone: what a view of the page
 * and of an embed costs, and how many views a second each server answers. Bounded in requests and in time.
 * Usage: npx tsx e2e/hosting/load.ts [--dir dist] [--requests 20000]
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createStaticServer, listen } from '../../src/cli/serve';
import { startNginx, versionOf } from './servers';
import { launchBrowser, recordView, type View } from './views';

const MOST_SECONDS = 20;
const CONNECTIONS = 32;
const PAGES = [
  ['page', '/?renderer=explorer', 'index.html'],
  ['embed', '/embed.html?time=2021-06-20&lang=en', 'embed.html'],
  ["embed of a key date's own page", '/d/2021-06-20/en/embed.html', 'd/2021-06-20/en/embed.html'],
] as const;

interface Load {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly connect: number;
  readonly read: number;
  readonly write: number;
  readonly status: number;
  readonly timeout: number;
}

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, requests: { type: 'string', default: '20000' } },
});
const requests = Number(values.requests);
const dir = resolve(values.dir);

/** Asks the server on `port` for `paths` in turn, until the requests or the seconds are used up. */
async function load(port: number, paths: readonly string[]): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', [
    ...['-t', '1', '-c', String(CONNECTIONS), '-d', `${MOST_SECONDS}s`, '--latency'],
    ...['-s', join(import.meta.dirname, 'load.lua'), `http://127.0.0.1:${port}`],
    ...['--', String(requests), ...paths],
  ]);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{"requests"'))) as Load;
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;

function printLoad(
  server: string,
  view: View,
  { requests: answered, seconds, p99, ...errors }: Load,
): number {
  const views = answered / seconds / view.paths.length;
  const failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout;
  console.log(
    `  ${server.padEnd(10)} ${Math.round(answered / seconds)} requests/s, ${Math.round(views)} views/s, ` +
      `p99 ${p99} ms, ${answered} requests, ${failed} errors`,
  );
  if (failed > 0) process.exitCode = 1;
  return views;
}

const missing = (['nginx', 'wrk'] as const).filter((name) => !versionOf(name));
if (missing.length > 0) {
  console.log(`Not run: ${missing.join(' and ')} not installed (Debian: ${missing.join(' ')}).`);
  process.exit(0);
}
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`Nothing is built in ${dir}. Run: npm run build`);
  process.exit(1);
}

const parent = mkdtempSync(join(tmpdir(), 'hosting-load-'));
const nginx = await startNginx({ work: join(parent, 'nginx'), root: dir });
const server = createStaticServer(dir);
const serverPort = await listen(server, 0, false);
const browser = await launchBrowser();
try {
  for (const [name, address, file] of PAGES) {
    if (!existsSync(join(dir, file))) {
      console.log(`${name}: this build has no ${file}`);
      continue;
    }
    const view = await recordView(browser, name, nginx.port, address);
    console.log(
      `${name}: ${view.paths.length} requests, ${kib(view.bytes)} (the page alone ${kib(view.pageBytes)}); ` +
        `seen again ${kib(view.bytesAgain)}`,
    );
    const ours = printLoad('nginx', view, await load(nginx.port, view.paths));
    const theirs = printLoad('npm start', view, await load(serverPort, view.paths));
    console.log(`  nginx answers ${(ours / theirs).toFixed(1)} times as many views as npm start`);
  }
} finally {
  await browser.close();
  server.close();
  nginx.stop();
  rmSync(parent, { recursive: true });
}
