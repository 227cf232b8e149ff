import { createServer } from 'node:http';
import { listen } from '../../../src/cli/serve';

/** The width of an article's column, and the height that our snippet gives. */
export const FRAME = { width: 640, height: 560 };

/** A server of host pages on an origin of their own. */
export interface Hosts {
  /** Address of a page that frames the page at `src`. */
  readonly around: (src: string) => string;
  readonly close: () => void;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page with a heading, a sentence and one frame, and nothing else to load. */
function article(src: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>An article</title><link rel="icon" href="data:," /></head>
  <body>
    <h1>An article</h1>
    <p>With a map.</p>
    <iframe src="${escaped(src)}" width="${FRAME.width}" height="${FRAME.height}" title="Map"></iframe>
  </body>
</html>`;
}

/**
 * Serves host pages on a free port. Another port of the same machine is another origin on the same site: the browser keeps
 * page and frame in one process, so that what is slowed down for the page is slowed down for its frame as well.
 */
export async function openHosts(): Promise<Hosts> {
  const server = createServer((request, response) => {
    const src = new URL(request.url ?? '/', 'http://localhost').searchParams.get('src') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(article(src));
  });
  const port = await listen(server, 0, true);
  return {
    around: (src) => `http://localhost:${port}/?${new URLSearchParams({ src })}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
