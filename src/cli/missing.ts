import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType, responseHeaders } from './headers';

/** The page that a build has for addresses without content. */
const PAGE = '404.html';
const CODINGS = { br: '.br', gzip: '.gz' } as const;

interface Body {
  readonly bytes: Buffer;
  readonly coding?: keyof typeof CODINGS;
}

/** A function that answers that nothing is at `path`: with the build's own page, or a line of text where it has none. */
export function missingAnswer(
  dir: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const file = join(dir, PAGE);
  const hasPage = existsSync(file);
  const plain: Body = { bytes: hasPage ? readFileSync(file) : Buffer.from('Not found\n') };
  const coded = (Object.keys(CODINGS) as (keyof typeof CODINGS)[])
    .filter((coding) => existsSync(file + CODINGS[coding]))
    .map((coding) => ({ bytes: readFileSync(file + CODINGS[coding]), coding }));
  return (request, response, path) => {
    const accepted = String(request.headers['accept-encoding']);
    const { bytes, coding }: Body = coded.find((body) => accepted.includes(body.coding)) ?? plain;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.writeHead(404, {
      ...responseHeaders(path, false),
      'Content-Type': contentType(hasPage ? PAGE : 'missing.txt')!,
      'Content-Length': bytes.length,
      Vary: 'Accept-Encoding',
      ...(coding ? { 'Content-Encoding': coding } : {}),
    });
    response.end(bytes);
  };
}
