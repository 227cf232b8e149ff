import * as fontkit from 'fontkit';

/** What the build reads from a font: how wide each character it holds is. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Advance width in font units by code point. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Ends a font's table of characters and is none itself. */
const END_OF_TABLE = 0xffff;

/** The metrics of a single font file. Throws `Error` for a file that is no font, or a collection of fonts. */
export function fontMetrics(file: Uint8Array): FontMetrics {
  const font = fontkit.create(Buffer.from(file));
  if (!('characterSet' in font)) throw new Error('A collection of fonts, not one font');
  const characters = font.characterSet.filter((code) => code !== END_OF_TABLE);
  const widthOf = (code: number): [number, number] => [code, font.glyphForCodePoint(code).advanceWidth];
  return { unitsPerEm: font.unitsPerEm, advances: new Map(characters.map(widthOf)) };
}
