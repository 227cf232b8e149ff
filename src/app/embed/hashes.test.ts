import { sha256 as library } from '@noble/hashes/sha2.js';
import * as utils from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { bytesToHex, sha256, utf8ToBytes } from './hashes';

describe('the page’s own SHA-256', () => {
  it('gives what the library gives, at every length round a block and far beyond', () => {
    for (const length of [...Array.from({ length: 200 }, (_, i) => i), 1000, 5000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 73 + length) & 255);
      expect([...sha256(bytes)]).toEqual([...library(bytes)]);
    }
  });

  it('reads text and writes hex as the library does', () => {
    const bytes = utf8ToBytes('time=2021-06-20&lang=zh 四川');
    expect([...bytes]).toEqual([...utils.utf8ToBytes('time=2021-06-20&lang=zh 四川')]);
    expect(bytesToHex(bytes)).toBe(utils.bytesToHex(bytes));
  });
});
