/** Named sizes of an exported image. */
export const IMAGE_PRESETS = ['og', 'x', 'square', 'thumb', 'default', 'report', 'a4'] as const;
type ImagePreset = (typeof IMAGE_PRESETS)[number];

/**
 * How the map is shown, never what it shows. Only the address sets these and nothing on the page changes them; `theme`
 * and `renderer`, which a reader or a host may change, are part of the state.
 */
export interface Flags {
  /** The view alone, the map unless the tab is another: no controls, no links as buttons, no motion. */
  readonly static: boolean;
  /** No header and no legend title; source, licence and boundary note stay. */
  readonly plain: boolean;
  readonly transparent: boolean;
  /** Fits the frame's own height instead of asking the host for more. */
  readonly fit: boolean;
  readonly logo: boolean;
  /** Hides slider and tabs, keeps hover and selection. */
  readonly hideControls: boolean;
  /** Text that messages echo, for pym hosts. */
  readonly childId: string | null;
  /** Data version as the link asks for it, known or not: see `openRecord`. */
  readonly data: string | null;
  readonly imType: ImagePreset | null;
  /** Pixels. */
  readonly imWidth: number | null;
  /** Pixels. */
  readonly imHeight: number | null;
  /** Pixels. */
  readonly imFontSize: number | null;
  readonly imDetails: boolean;
}

/** Smallest and largest size of an image, in pixels; the largest is an image of 48 megapixels at an aspect of 2. */
export const IMAGE_SIZE_RANGE = { min: 100, max: 9800 } as const;
export const IMAGE_FONT_RANGE = { min: 6, max: 96 } as const;
