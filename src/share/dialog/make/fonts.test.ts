import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../../drawing/scene/scene';
import { LoadError } from '../../../state/load';
import { createFontShelf } from './fonts';

const LISTED = readFileSync('public/fonts/fonts.json');
const DRAWING = (text: string): Scene => ({
  lang: 'en',
  view: { x: 0, y: 0, width: 100, height: 100 },
  unit: 1,
  nodes: [{ kind: 'text', text, x: 0, y: 0, style: { face: 'serif' } }],
});

/** A server of the published files that counts what it is asked for; `fails` may refuse. */
function serve(fails: (path: string) => number | undefined = () => undefined) {
  const requested: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.replace('https://map.example/', '');
    requested.push(path);
    const status = fails(path);
    if (status !== undefined) return Promise.resolve(new Response('', { status }));
    return Promise.resolve(new Response(path.endsWith('.json') ? LISTED : new Uint8Array([1, 2])));
  });
  return { requested, shelf: createFontShelf((path) => `https://map.example/${path}`) };
}

afterEach(() => vi.unstubAllGlobals());

describe('the typefaces of a drawing', () => {
  it('are those that it names, each fetched once', async () => {
    const { requested, shelf } = serve();
    for (let times = 0; times < 2; times += 1) {
      const faces = await shelf.embedded(DRAWING('Sichuan'));
      expect(faces.map(({ family, weight }) => [family, weight])).toEqual([['Source Serif 4', 600]]);
    }
    expect(requested).toEqual(['fonts/fonts.json', 'fonts/source-serif-4-600.woff2']);
  });

  it('that do not arrive are named, and asked for again the next time', async () => {
    let broken = true;
    const { shelf } = serve((path) => (broken && path.endsWith('.woff2') ? 503 : undefined));
    const drawing = DRAWING('Sichuan');
    const failure = await shelf.embedded(drawing).catch((error: unknown) => error);
    expect((failure as LoadError).message).toBe('source-serif-4-600.woff2: HTTP 503');
    broken = false;
    await expect(shelf.embedded(drawing)).resolves.toHaveLength(1);
  });

  it('without a connection are a fault of the network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const shelf = createFontShelf((path) => path);
    await expect(shelf.embedded(DRAWING('a'))).rejects.toMatchObject({
      fault: { kind: 'network' },
    });
  });
});
