/** A colour as three channels from 0 to 1. */
type Rgb = readonly [number, number, number];

/** `#rrggbb` as gamma-encoded sRGB channels. Throws `RangeError` for anything else. */
export function parseHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Not a colour: ${hex}`);
  const n = parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}
