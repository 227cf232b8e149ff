import { afterEach, expect, it } from 'vitest';
import { ownAddress } from './ownAddress';

const OURS = 'https://map.example/sub/embed.js';
const OTHER = 'https://ads.example/embed.js';
const map = '<cn-mining-map><a href="https://map.example/sub/?time=2021-06-20">The map</a></cn-mining-map>';

function put(...sources: string[]) {
  for (const src of sources) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = src;
    document.head.append(script);
  }
}

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

it('knows its own address beside another vendor’s script of the same name, by the link in its element', () => {
  put(OTHER, OURS);
  document.body.innerHTML = map;
  expect(ownAddress(document)).toBe(OURS);
});

it('takes the only script of its name, and bundled into another file the place that the link leads to', () => {
  expect(ownAddress(document)).toBeUndefined();
  document.body.innerHTML = map;
  const at = ownAddress(document);
  expect(new URL('embed.html', at).href).toBe('https://map.example/sub/embed.html');
  put(OURS);
  expect(ownAddress(document)).toBe(OURS);
});
