import { concat, crc32, utf8 } from '../drawing/bytes';
import type { ImageFields } from '../drawing/scene/metadata';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** The whole chunk, with length and checksum. */
  readonly bytes: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([utf8(type), data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return whole;
}

/** The chunks of a PNG file in their order. Throws `RangeError` when `png` is none. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new RangeError('Not a PNG file');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({ type, data, bytes: png.subarray(at, at + 12 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** An uncompressed `iTXt` chunk: international text, UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  return chunk('iTXt', concat([utf8(keyword), new Uint8Array(5), utf8(text)]));
}

export interface PngText {
  readonly fields: ImageFields;
  readonly dotsPerInch: number;
}

const PER_METRE = 1 / 0.0254;

/** `png` with its fields as `iTXt` and its resolution; those that it had are replaced. */
export function writePngText(png: Uint8Array, { fields, dotsPerInch }: PngText): Uint8Array {
  const [head, ...rest] = chunksOf(png).filter(
    ({ type }) => !['iTXt', 'tEXt', 'zTXt', 'pHYs'].includes(type),
  );
  const physical = new Uint8Array(9);
  const view = new DataView(physical.buffer);
  view.setUint32(0, Math.round(dotsPerInch * PER_METRE));
  view.setUint32(4, Math.round(dotsPerInch * PER_METRE));
  physical[8] = 1;
  const texts = Object.entries(fields).filter(([, text]) => text !== '');
  return concat([
    Uint8Array.from(SIGNATURE),
    head!.bytes,
    chunk('pHYs', physical),
    ...texts.map(([keyword, text]) => textChunk(keyword, text)),
    ...rest.map(({ bytes }) => bytes),
  ]);
}

/** The uncompressed `iTXt` fields of `png`. Throws `RangeError` when it is no PNG file. */
export function readPngText(png: Uint8Array): ImageFields {
  const decoder = new TextDecoder();
  const fields: Record<string, string> = {};
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const keyEnd = data.indexOf(0);
    const languageEnd = data.indexOf(0, keyEnd + 3);
    const translatedEnd = data.indexOf(0, languageEnd + 1);
    if (data[keyEnd + 1] !== 0) continue;
    fields[decoder.decode(data.subarray(0, keyEnd))] = decoder.decode(data.subarray(translatedEnd + 1));
  }
  return fields;
}
