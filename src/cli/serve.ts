import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { contentType, responseHeaders } from './headers';
import { missingAnswer } from './missing';

const DEFAULT_PORT = 4173;

/** The path that `url` asks for, as the file server reads it: decoded where it can be. */
function addressOf(url: string): string {
  const path = url.split(/[?#]/)[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Serves the built files in `dir` with the headers of `headers.ts`, pre-compressed where the reader accepts it. A
 * folder's page has one address, with its slash, since links in it are relative; `page.html` is not also `page`, nor `page.html/`. Where
 * nothing is, the build's own page says so. Files are read as they are when they are asked for: a page of an earlier build
 * would name files and hashes that are no more.
 */
export function createStaticServer(dir: string): Server {
  const root = resolve(dir) + sep;
  const files = sirv(dir, { brotli: true, gzip: true, etag: true, dev: true });
  const answerMissing = missingAnswer(dir);
  const hasPage = (name: string) => {
    const file = join(root, name);
    return file.startsWith(root) && existsSync(file);
  };
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const path = addressOf(url);
    const send = (headers: Record<string, string>) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    };
    const refuse = () => answerMissing(request, response, path);
    if (/\/\.(?!well-known\/)/.test(path)) return refuse();
    if (!path.endsWith('/') && hasPage(`${path}/index.html`)) {
      const [, query] = url.split('?');
      send(responseHeaders(path, false));
      const folder = path.slice(path.lastIndexOf('/') + 1);
      response.writeHead(301, { Location: `./${encodeURI(folder)}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    // What ends in a slash is a folder's page; a page has no second address without its ending.
    if (path.endsWith('/') ? !hasPage(`${path}index.html`) : hasPage(`${path}.html`)) return refuse();
    const type = contentType(path);
    send({
      ...responseHeaders(path, true),
      Vary: 'Accept-Encoding',
      ...(type ? { 'Content-Type': type } : {}),
    });
    files(request, response, refuse);
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
  const requested = values.port ?? process.env['PORT'];
  const port = await listen(
    createStaticServer(dir),
    Number(requested ?? DEFAULT_PORT),
    requested !== undefined,
  );
  console.log(`The map is at http://localhost:${port}/`);
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
