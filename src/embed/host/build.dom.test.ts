import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { quietFrames } from '../protocol/testing/quietFrames';
import { bundleHostScript } from './build';

const BUDGET = 3.25 * 1024;
let source: string;
beforeAll(async () => {
  source = await bundleHostScript();
}, 60_000);

describe('embed.js', () => {
  it('is at most 3.25 KiB compressed', () => {
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });

  it('is plain ASCII, right on a page of any encoding', () => {
    expect(source).not.toMatch(/[^\t\n\x20-\x7e]/);
  });

  it('is a classic script without imports, evaluation or storage', () => {
    expect(source).not.toMatch(/\bimport\b|\bexport\b|\beval\b|new Function|localStorage|cookie|innerHTML/);
  });

  it('may be loaded twice, and leaves nothing but its element', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://map.example/embed.js';
    document.head.append(script);
    const before = Object.keys(globalThis);
    const listen = vi.spyOn(window, 'addEventListener');
    const run = () => new Function(source)();
    run();
    run();
    expect(listen).toHaveBeenCalledTimes(1);
    expect(Object.keys(globalThis)).toEqual(before);
    quietFrames();
    document.body.innerHTML = '<cn-mining-map></cn-mining-map>';
    const frame = document.body.firstElementChild!.shadowRoot!.querySelector('iframe')!;
    expect(frame.src).toBe('https://map.example/embed.html?lang=en');
  });
});
