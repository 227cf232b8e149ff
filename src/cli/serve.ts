import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { cacheControl, OPEN_ASSET_HEADERS } from './headers';

const DEFAULT_PORT = 4173;

/** Serves the built files in `dir` with the headers of `headers.ts`, pre-compressed where the reader accepts it. */
export function createStaticServer(dir: string): Server {
  const files = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(OPEN_ASSET_HEADERS)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });
  return createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...OPEN_ASSET_HEADERS });
      response.end('Not found\n');
    });
  });
}

/** Starts listening on `port`, or on the next free one; resolves to the port taken. */
export function listen(server: Server, port: number, strict: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (candidate: number) => {
      server.removeAllListeners('error');
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && !strict && candidate < port + 20) attempt(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, () => resolve((server.address() as AddressInfo).port));
    };
    attempt(port);
  });
}

async function main() {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } });
  const dir = values.dir ?? 'dist';
  if (!existsSync(`${dir}/index.html`)) {
    console.error(`Nothing is built in ${dir}. Run: npm run build`);
    process.exit(1);
  }
  const wanted = values.port ?? process.env['PORT'];
  const port = await listen(createStaticServer(dir), Number(wanted ?? DEFAULT_PORT), wanted !== undefined);
  console.log(`The map is at http://localhost:${port}/`);
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
