import { unzlibSync } from 'fflate';

const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const SIGNATURE = 0x774f4646;

const padded = (length: number) => (length + 3) & ~3;

/**
 * The TrueType font in a WOFF 1.0 file (W3C recommendation of 2012), each table unpacked once: writers of PDF unpack a
 * table anew for every letter. Throws `RangeError` when it is no such file.
 */
export function unwrapWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < HEADER || view.getUint32(0) !== SIGNATURE) throw new RangeError('Not a WOFF file');
  const tables = Array.from({ length: view.getUint16(12) }, (_, i) => {
    const at = HEADER + i * ENTRY;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      view.getUint32(at + field),
    );
    const bytes = woff.subarray(offset!, offset! + packed!);
    return {
      tag: tag!,
      length: length!,
      checksum: checksum!,
      data: packed! < length! ? unzlibSync(bytes) : bytes,
    };
  });
  const start = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const font = new Uint8Array(tables.reduce((size, { length }) => size + padded(length), start));
  const out = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, tables.length);
  out.setUint16(6, 2 ** power * SFNT_ENTRY);
  out.setUint16(8, power);
  out.setUint16(10, (tables.length - 2 ** power) * SFNT_ENTRY);
  let at = start;
  tables.forEach(({ tag, length, checksum, data }, i) => {
    [tag, checksum, at, length].forEach((value, field) =>
      out.setUint32(SFNT_HEADER + i * SFNT_ENTRY + field * 4, value),
    );
    font.set(data, at);
    at += padded(length);
  });
  return font;
}
