import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../src/cli/serve';
import { checksOf, type Served } from './check';
import { writeSampleBuild } from './sampleBuild';

const parent = mkdtempSync(join(tmpdir(), 'hosting-'));
const built = await writeSampleBuild(parent);
const below = join(parent, 'site');
const inner = join(below, 'mining-map');
mkdirSync(below);
renameSync(built, inner);
// A site has a page of its own for what is missing.
for (const name of ['404.html', '404.html.br', '404.html.gz'])
  copyFileSync(join(inner, name), join(below, name));

describe.each([
  ['at the root of a host', inner, ''],
  ['under a sub-path', below, '/mining-map'],
])('the shipped server, %s', (_, root, prefix) => {
  const served = { dir: inner, prefix, encodings: ['br', 'gzip'], port: 0 } satisfies Served;
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = createStaticServer(root);
    port = await listen(server, 0, false);
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it.each(checksOf(served).map(({ name }, index) => [name, index] as const))('%s', async (_name, index) => {
    expect(await checksOf({ ...served, port })[index]!.run()).toEqual([]);
  });
});

it('a later build in the folder is served as it is: its pages whole, its files found, nothing of the one before', async () => {
  const dir = join(parent, 'rebuilt');
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.html'), 'first');
  writeFileSync(join(dir, 'first.js'), '1');
  const server = createStaticServer(dir);
  const site = `http://127.0.0.1:${await listen(server, 0, false)}`;
  const { headers } = await fetch(`${site}/`);
  rmSync(join(dir, 'first.js'));
  writeFileSync(join(dir, 'index.html'), 'the second');
  writeFileSync(join(dir, '404.html'), 'nothing there');
  mkdirSync(join(dir, 'd'));
  writeFileSync(join(dir, 'd/index.html'), 'a new page');
  const again = await fetch(`${site}/`, { headers: { 'If-None-Match': headers.get('ETag')! } });
  expect([again.status, await again.text()]).toEqual([200, 'the second']);
  expect(await (await fetch(`${site}/d`)).text()).toBe('a new page');
  expect(await (await fetch(`${site}/first.js`)).text()).toBe('nothing there');
  server.closeAllConnections();
  server.close();
});

it('a file has one address: with a slash at its end, where its relative links would lead astray, there is nothing', async () => {
  const server = createStaticServer(inner);
  const site = `http://127.0.0.1:${await listen(server, 0, false)}`;
  const statusOf = async (path: string) => (await fetch(`${site}/${path}`, { redirect: 'manual' })).status;
  for (const file of ['embed.html', 'index.html', 'embed.js']) {
    expect(await statusOf(file), file).toBe(200);
    expect(await statusOf(`${file}/?time=2021-06-20`), file).toBe(404);
    expect(await statusOf(`${file}//`), file).toBe(404);
  }
  expect(await statusOf('')).toBe(200);
  server.closeAllConnections();
  server.close();
});

afterAll(() => rmSync(parent, { recursive: true }));
