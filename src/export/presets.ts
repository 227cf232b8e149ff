/** A named size of an exported figure. */
export interface Preset {
  /** Size of the drawing in its own units; pixels at scale 1. */
  readonly width: number;
  readonly height: number;
  /** Pixels per unit of a bitmap. */
  readonly scale: number;
  /** Width on paper, for sizes that are meant for it. */
  readonly millimetres?: number;
}

/** 180 x 135 mm at 96 units per inch. */
const A4 = { width: 680, height: 510, scale: 3.125, millimetres: 180 } as const;

/** The sizes that a figure can be asked for by name. */
export const PRESETS = {
  og: { width: 1200, height: 628, scale: 1 },
  x: { width: 800, height: 418, scale: 1 },
  square: { width: 2160, height: 2160, scale: 1 },
  thumb: { width: 1200, height: 640, scale: 1 },
  default: { width: 850, height: 600, scale: 1 },
  report: { width: 1600, height: 1200, scale: 2 },
  a4: A4,
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

/** Least and greatest width to height of a figure. */
export const ASPECTS = { least: 0.5, greatest: 2 } as const;
