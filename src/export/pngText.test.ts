import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { base64, crc32, utf8 } from '../drawing/bytes';
import { readPngText, writePngText } from './pngText';

const png = async () =>
  new Uint8Array(
    await sharp({ create: { width: 3, height: 2, channels: 3, background: '#cb4427' } })
      .png()
      .toBuffer(),
  );
const fields = { Title: '2021年6月20日：四川', Source: 'CoinDesk & 财新', URL: 'https://example.org/?a=b' };

test('fields come back whole, in UTF-8', async () => {
  expect(readPngText(writePngText(await png(), { fields, dotsPerInch: 96 }))).toEqual(fields);
});

test('a file keeps one set of fields however often it is written', async () => {
  const once = writePngText(await png(), { fields, dotsPerInch: 96 });
  expect(writePngText(once, { fields, dotsPerInch: 96 })).toEqual(once);
});

test('the picture stays readable and unchanged, and knows its resolution', async () => {
  const plain = await png();
  const written = writePngText(plain, { fields, dotsPerInch: 300 });
  const { density, width, height } = await sharp(written).metadata();
  expect({ density, width, height }).toEqual({ density: 300, width: 3, height: 2 });
  expect(await sharp(written).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
});

test('what is no PNG file is refused', () => {
  expect(() => readPngText(utf8('<svg/>'))).toThrow(RangeError);
});

test('checksum and base 64 agree with the platform’s', () => {
  const bytes = new Uint8Array(deflateSync(utf8('虚拟货币挖矿')));
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  for (const length of [0, 1, 2, 3, bytes.length]) {
    expect(base64(bytes.subarray(0, length))).toBe(Buffer.from(bytes.subarray(0, length)).toString('base64'));
  }
});
