import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withContentPolicy } from './contentPolicy';

const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (body: string) => `<html><head><meta charset="utf-8" /></head><body>${body}</body></html>`;

describe('the content policy of a page', () => {
  it('names the hash of each inline script and style, and nothing unsafe', () => {
    const html = withContentPolicy(
      page('<style>a{}</style><script>x()</script><script src="./a.js"></script>'),
    );
    expect(html).toContain(`script-src 'self' '${sha('x()')}'`);
    expect(html).toContain(`style-src 'self' '${sha('a{}')}'`);
    expect(html).toContain("worker-src 'self' data:");
    expect(html).not.toContain('unsafe');
  });

  it('does not count data blocks as scripts', () => {
    const html = withContentPolicy(page('<script type="application/ld+json">{}</script>'));
    expect(html).toContain("script-src 'self';");
  });
});
