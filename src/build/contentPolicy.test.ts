import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentPolicy } from './contentPolicy';

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (body: string) => `<html><head><meta charset="utf-8" /></head><body>${body}</body></html>`;

describe('the content policy of a page', () => {
  it('names the hash of each inline script and style, and nothing unsafe', () => {
    const html = withContentPolicy(
      page('<style>a{}</style><script>x()</script><script src="./a.js"></script>'),
      '/index.html',
      null,
    );
    expect(html).toContain(`script-src 'self' '${sha('x()')}'`);
    expect(html).toContain(`style-src 'self' '${sha('a{}')}'`);
    expect(html).toContain("worker-src 'self' data:");
    expect(html).not.toContain('unsafe');
  });

  it('does not count data blocks as scripts', () => {
    const html = withContentPolicy(page('<script type="application/ld+json">{}</script>'), '/', null);
    expect(html).toContain("script-src 'self';");
  });

  it.each(['/embed.html', 'd/2021-06-20/zh/embed.html'])(
    'names the site of %s by its address, since a sandbox has none of its own',
    (path) => {
      const scripts = '<script>x()</script>';
      const known = withContentPolicy(page(scripts), path, 'https://example.org/map/');
      expect(known).toContain("default-src 'self' https://example.org;");
      expect(known).toContain(`script-src 'self' https://example.org '${sha('x()')}'`);
      // Where the site is not known files may come from anywhere, scripts only from what the page's own ask for.
      const unknown = withContentPolicy(page(scripts), path, null);
      expect(unknown).toContain("default-src 'self' https: http:;");
      expect(unknown).toContain(`script-src 'self' https: http: 'strict-dynamic' '${sha('x()')}'`);
    },
  );
});
