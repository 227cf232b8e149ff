import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { unwrapWoff } from './unwrapWoff';

const TEXT = 'Áé 2021 — office';

/** The tables of a TrueType font: name, checksum and content, wherever each lies. */
function tablesOf(bytes: Uint8Array) {
  const font = Buffer.from(bytes);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const [tag, checksum, at, length] = [0, 4, 8, 12].map((field) => font.readUInt32BE(12 + i * 16 + field));
    return { tag, checksum, content: font.subarray(at, at! + length!).toString('hex') };
  });
  return { head: font.subarray(0, 12).toString('hex'), size: font.length, tables };
}

it('gives the very TrueType font that was wrapped', async () => {
  const published = readFileSync('public/fonts/source-sans-3-400.woff2');
  const woff = await subsetFont(published, TEXT, { targetFormat: 'woff' });
  const sfnt = await subsetFont(published, TEXT, { targetFormat: 'sfnt' });
  expect(tablesOf(unwrapWoff(new Uint8Array(woff)))).toEqual(tablesOf(new Uint8Array(sfnt)));
});

it('refuses what is no WOFF file', () => {
  expect(() => unwrapWoff(new Uint8Array(100))).toThrow(RangeError);
  expect(() => unwrapWoff(new Uint8Array(3))).toThrow(RangeError);
});
