/**
 * Checks the shipped server configurations against one table of promises, on this machine alone, with small files of
 * every kind and, when there is one, with the build in `dist`. Says what it ran and what it could not.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createStaticServer, listen } from '../../src/cli/serve';
import { checksOf, type Served } from './check';
import { writeSampleBuild } from './sampleBuild';
import { hasNginxBrotli, startCaddy, startNginx, versionOf, type Started } from './servers';
import { headersFileChecks } from './headersFile';

interface Setup {
  readonly name: string;
  readonly prefix: string;
  readonly encodings: Served['encodings'];
  start(work: string, root: string): Promise<Started>;
}

const SUB_PATH = '/mining-map';
const BOTH = ['br', 'gzip'] as const;

const shipped: Setup[] = [
  {
    name: 'npm start',
    prefix: '',
    encodings: BOTH,
    start: async (_, root) => {
      const server = createStaticServer(root);
      return { port: await listen(server, 0, false), stop: () => server.close() };
    },
  },
];
const nginx: Setup[] = [
  ...(hasNginxBrotli()
    ? ([
        { name: 'nginx', prefix: '', encodings: BOTH, start: (work, root) => startNginx({ work, root }) },
        {
          name: `nginx under ${SUB_PATH}`,
          prefix: SUB_PATH,
          encodings: BOTH,
          start: (work, root) => startNginx({ work, root, subPath: true }),
        },
      ] satisfies Setup[])
    : []),
  {
    name: 'nginx without the brotli module',
    prefix: '',
    encodings: ['gzip'],
    start: (work, root) => startNginx({ work, root, brotli: false }),
  },
];
const caddy: Setup[] = [false, true].map((subPath) => ({
  name: subPath ? `Caddy under ${SUB_PATH}` : 'Caddy',
  prefix: subPath ? SUB_PATH : '',
  encodings: BOTH,
  start: (work, root) => startCaddy(work, root, subPath),
}));

const parent = mkdtempSync(join(tmpdir(), 'hosting-'));
const folders = [
  ['sample', await writeSampleBuild(parent)] as const,
  ...(existsSync('dist/index.html') ? [['dist', resolve('dist')] as const] : []),
];
const nginxVersion = versionOf('nginx');
const caddyVersion = versionOf('caddy');
let passed = 0;
let failed = 0;

function report(where: string, name: string, faults: readonly string[]) {
  if (faults.length === 0) passed += 1;
  else {
    failed += 1;
    console.log(
      `✗ ${where}: ${name}\n${faults
        .slice(0, 8)
        .map((fault) => `    ${fault}`)
        .join('\n')}`,
    );
    if (faults.length > 8) console.log(`    and ${faults.length - 8} more`);
  }
}

for (const { name, run } of headersFileChecks(folders.map(([, dir]) => dir)))
  report('_headers', name, await run());
for (const { name, prefix, encodings, start } of [
  ...shipped,
  ...(nginxVersion ? nginx : []),
  ...(caddyVersion ? caddy : []),
]) {
  for (const [label, dir] of folders) {
    const work = join(parent, `${name} ${label}`.replaceAll(/\W+/g, '-'));
    const { port, stop } = await start(work, dir);
    const before = failed;
    try {
      const checks = checksOf({ port, dir, prefix, encodings });
      for (const { name: promise, run } of checks) report(`${name}, ${label}`, promise, await run());
      console.log(`${failed === before ? '✓' : '✗'} ${name}, ${label}: ${checks.length} promises`);
    } finally {
      stop();
    }
  }
}

console.log(nginxVersion ? `Ran ${nginxVersion}` : 'Not run: nginx is not installed (Debian: nginx).');
if (nginxVersion && !hasNginxBrotli()) {
  console.log('Not run: nginx with brotli (Debian: libnginx-mod-http-brotli-static).');
}
console.log(caddyVersion ? `Ran Caddy ${caddyVersion}` : 'Not run: Caddy is not installed (Debian: caddy).');
if (folders.length === 1) console.log('Not run: the real files; nothing is built in dist.');
rmSync(parent, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
