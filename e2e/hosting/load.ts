/**
 * Loads the shipped nginx configuration and the shipped server with wrk, on this machine alone: what a view of the page
 * and of an embed costs, and how many views a second each server answers. Bounded in requests and in time.
 * Usage: npx tsx e2e/hosting/load.ts [--dir dist] [--seconds 3]
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createStaticServer, listen } from '../../src/cli/serve';
import { startNginx, versionOf } from './servers';
import { launchBrowser, recordView, type View } from './views';

/** No run goes on past this, however fast the machine; one that reaches it says nothing about speed. */
const MOST_REQUESTS = 500_000;
const MOST_SECONDS = 30;
const CONNECTIONS = 32;
const ROUNDS = 3;
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
  options: { dir: { type: 'string', default: 'dist' }, seconds: { type: 'string', default: '3' } },
});
const seconds = Math.min(Number(values.seconds), MOST_SECONDS);
const dir = resolve(values.dir);

/** Asks the server on `port` for `paths` in turn, until the seconds are used up; throws where the requests were first. */
async function load(port: number, paths: readonly string[]): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', [
    ...['-t', '1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--latency'],
    ...['-s', join(import.meta.dirname, 'load.lua'), `http://127.0.0.1:${port}`],
    ...['--', String(MOST_REQUESTS), ...paths],
  ]);
  const result = JSON.parse(stdout.slice(stdout.lastIndexOf('{"requests"'))) as Load;
  if (result.requests > MOST_REQUESTS - CONNECTIONS)
    throw new Error('Too fast to measure: give fewer --seconds');
  return result;
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
const errorsOf = ({ connect, read, write, status, timeout }: Load) =>
  connect + read + write + status + timeout;

/** Loads the servers in turn, so that both meet the same machine; prints the medians, the ratio with its spread. */
async function compare(view: View, nginxPort: number, serverPort: number) {
  const rounds: (readonly [Load, Load])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push([await load(nginxPort, view.paths), await load(serverPort, view.paths)]);
  }
  const rate = ({ requests, seconds: taken }: Load) => requests / taken;
  for (const [name, loads] of [
    ['nginx', rounds.map(([ours]) => ours)],
    ['npm start', rounds.map(([, theirs]) => theirs)],
  ] as const) {
    const requests = median(loads.map(rate));
    const errors = loads.reduce((sum, one) => sum + errorsOf(one), 0);
    const answered = loads.reduce((sum, one) => sum + one.requests, 0);
    if (errors > 0) process.exitCode = 1;
    console.log(
      `  ${name.padEnd(10)} ${Math.round(requests)} requests/s, ${Math.round(requests / view.paths.length)} views/s, ` +
        `p99 ${median(loads.map(({ p99 }) => p99))} ms; ${errors} errors in ${answered} requests`,
    );
  }
  const ratios = rounds.map(([ours, theirs]) => rate(ours) / rate(theirs));
  console.log(
    `  nginx to npm start: ${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`,
  );
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
    await compare(view, nginx.port, serverPort);
  }
} finally {
  await browser.close();
  server.close();
  nginx.stop();
  rmSync(parent, { recursive: true });
}
