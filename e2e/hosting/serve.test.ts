import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
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

afterAll(() => rmSync(parent, { recursive: true }));
