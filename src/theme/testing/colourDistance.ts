import { converter, differenceCiede2000, type Lrgb } from 'culori';

/** How a reader, or a printer without colour, sees: full colour, one missing cone type, or lightness alone. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan' | 'grey';
export const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan', 'grey'];

type Row = readonly [number, number, number];

/**
 * Dichromacy at severity 1 on linear sRGB: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table of matrices; the library applies them
 * to gamma-encoded values, which is up to 7 units of difference off. Grey is the luminance row of sRGB, three times.
 */
const SEEN_AS: Readonly<Record<Exclude<Vision, 'normal'>, readonly [Row, Row, Row]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const toLinear = converter('lrgb');
const toLab = converter('lab65');
const ciede2000 = differenceCiede2000();

/** The colour `#rrggbb` as `vision` sees it, cut to the gamut. Throws `RangeError` for what is no colour. */
function seen(hex: string, vision: Vision): Lrgb {
  const linear = toLinear(hex);
  if (linear === undefined) throw new RangeError(`Not a colour: ${hex}`);
  if (vision === 'normal') return linear;
  const row = (m: Row) => Math.min(1, Math.max(0, m[0] * linear.r + m[1] * linear.g + m[2] * linear.b));
  const [r, g, b] = SEEN_AS[vision];
  return { mode: 'lrgb', r: row(r), g: row(g), b: row(b) };
}

/** CIE lightness L* of `#rrggbb`, 0 to 100. */
export function lightness(hex: string): number {
  return toLab(seen(hex, 'normal')).l;
}

/** CIEDE2000 between two `#rrggbb` colours as `vision` sees them; about 2 is the least that is noticed side by side. */
export function colourDistance(a: string, b: string, vision: Vision = 'normal'): number {
  return ciede2000(seen(a, vision), seen(b, vision));
}
