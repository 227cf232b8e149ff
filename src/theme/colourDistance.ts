import { parseHex, toLinear, type Rgb } from './colour';

/** How a reader, or a printer without colour, sees: full colour, one missing cone type, or lightness alone. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan' | 'grey';
export const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan', 'grey'];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Dichromacy at severity 1 on linear sRGB: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table of matrices.
 * Grey is the luminance row of sRGB, three times.
 */
const SEEN_AS: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
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

/** Linear sRGB of `hex` as `vision` sees it, cut to the gamut. */
function seen(hex: string, vision: Vision): Rgb {
  const linear = toLinear(parseHex(hex));
  if (vision === 'normal') return linear;
  const [r, g, b] = linear;
  const row = (m: Rgb) => Math.min(1, Math.max(0, m[0] * r + m[1] * g + m[2] * b));
  const [red, green, blue] = SEEN_AS[vision];
  return [row(red), row(green), row(blue)];
}

/** CIELAB (D65) of a linear sRGB colour. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE lightness L* of `hex`, 0 to 100. */
export function lightness(hex: string): number {
  return lab(seen(hex, 'normal'))[0];
}

const RAD = Math.PI / 180;
const hueOf = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360);

/** CIEDE2000 between two CIELAB colours (Sharma, Wu and Dalal 2005; their test data is in the test). */
export function deltaE2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = hueOf(a1 * (1 + g), b1);
  const h2 = hueOf(a2 * (1 + g), b2);
  const grey = c1 * c2 === 0;
  let dh = grey ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  let h = h1 + h2;
  if (!grey) h = Math.abs(h1 - h2) <= 180 ? h / 2 : (h < 360 ? h + 360 : h - 360) / 2;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const cos = (degrees: number) => Math.cos(degrees * RAD);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(60 * RAD * Math.exp(-(((h - 275) / 25) ** 2)));
  const dl = (l2 - l1) / sl;
  const dc = (c2 - c1) / sc;
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * RAD)) / sh;
  return Math.sqrt(dl ** 2 + dc ** 2 + dH ** 2 + rotation * dc * dH);
}

/** CIEDE2000 between two `#rrggbb` colours as `vision` sees them; about 2 is the least that is noticed side by side. */
export function colourDistance(a: string, b: string, vision: Vision = 'normal'): number {
  return deltaE2000(lab(seen(a, vision)), lab(seen(b, vision)));
}
