/** A colour as three channels from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** `#rrggbb` as gamma-encoded sRGB channels. Throws `RangeError` for anything else. */
export function parseHex(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Not a colour: ${hex}`);
  const n = parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

function linearOf(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Linear-light sRGB of a gamma-encoded colour. */
export function toLinear([r, g, b]: Rgb): Rgb {
  return [linearOf(r), linearOf(g), linearOf(b)];
}

/** Relative luminance (WCAG 2), 0 to 1. */
export function luminance(hex: string): number {
  const [r, g, b] = toLinear(parseHex(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours (WCAG 2), 1 to 21. */
export function contrast(a: string, b: string): number {
  const x = luminance(a);
  const y = luminance(b);
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
