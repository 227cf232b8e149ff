import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType, responseHeaders } from './headers';

/** The page that a build has for addresses without content. */
const PAGE = '404.html';
const CODINGS = ['br', 'gzip'] as const;
const SUFFIX = { br: '.br', gzip: '.gz' } as const;

/** A function that answers that nothing is at `path`: with the build's own page, or a line of text where it has none. */
export function missingAnswer(
  dir: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const file = join(dir, PAGE);
  return (request, response, path) => {
    const accepted = String(request.headers['accept-encoding']);
    const hasPage = existsSync(file);
    const coding = CODINGS.find((each) => accepted.includes(each) && existsSync(file + SUFFIX[each]));
    const bytes = hasPage ? readFileSync(file + (coding ? SUFFIX[coding] : '')) : Buffer.from('Not found\n');
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
