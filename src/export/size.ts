import { ASPECTS, PRESETS, type PresetName } from './presets';

/** How large an exported figure is. */
export interface ExportSize {
  /** Preset, or null for a size of one's own. */
  readonly preset: PresetName | null;
  /** In drawing units. */
  readonly width: number;
  readonly height: number;
  /** Pixels per drawing unit. */
  readonly scale: number;
  readonly millimetres?: number;
}

/** Most pixels of one image. */
export const MAX_PIXELS = 48_000_000;
const UNITS_PER_INCH = 96;

/** The size of a preset, with another scale where one is given. */
export function presetSize(preset: PresetName, scale?: number): ExportSize {
  return { preset, ...PRESETS[preset], ...(scale === undefined ? {} : { scale }) };
}

/** What a file name says of a size: its preset, or its sides, and a scale that is not the usual one. */
export function sizeName({ preset, width, height, scale }: ExportSize): string {
  const usual = preset === null ? 1 : PRESETS[preset].scale;
  return `${preset ?? `${width}x${height}`}${scale === usual ? '' : `@${scale}x`}`;
}

/** Width and height of the bitmap. */
export function pixelSize({ width, height, scale }: ExportSize): { width: number; height: number } {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Why a size cannot be exported; undefined when it can. */
export type SizeFault =
  | { readonly kind: 'number' }
  | { readonly kind: 'aspect'; readonly aspect: number }
  | { readonly kind: 'pixels'; readonly pixels: number };

/** What is wrong with a size: sides that are no whole numbers from 200 on, too long a shape, too many pixels. */
export function sizeFault(size: ExportSize): SizeFault | undefined {
  const { width, height, scale } = size;
  if (![width, height].every((side) => Number.isInteger(side) && side >= 200)) return { kind: 'number' };
  if (!(scale > 0 && scale <= 8)) return { kind: 'number' };
  const aspect = width / height;
  if (aspect < ASPECTS.least || aspect > ASPECTS.greatest) return { kind: 'aspect', aspect };
  const bitmap = pixelSize(size);
  const pixels = bitmap.width * bitmap.height;
  return pixels > MAX_PIXELS ? { kind: 'pixels', pixels } : undefined;
}

/**
 * Resolution of a bitmap, so that a document sets it as large as it is meant: on paper by the preset's own width, else by the
 * pixels of CSS, 96 to the inch.
 */
export function dotsPerInch({ width, scale, millimetres }: ExportSize): number {
  return millimetres === undefined ? UNITS_PER_INCH * scale : (width * scale) / (millimetres / 25.4);
}

/** Points per drawing unit on paper: 72 to the inch, where 96 units make one unless the preset has its own width. */
export function pointsPerUnit({ width, millimetres }: ExportSize): number {
  return millimetres === undefined ? 72 / UNITS_PER_INCH : ((millimetres / 25.4) * 72) / width;
}
