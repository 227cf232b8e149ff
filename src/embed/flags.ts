import { parseDay } from '../time/day';
import type { UrlWarning } from '../state/url';

/** Named sizes of an exported image. */
export const IMAGE_PRESETS = ['og', 'x', 'square', 'thumb', 'default', 'report', 'a4'] as const;
export type ImagePreset = (typeof IMAGE_PRESETS)[number];

/**
 * How the map is shown, never what it shows. Only the address sets these and nothing on the page changes them; `theme`
 * and `renderer`, which a reader or a host may change, are part of the state.
 */
export interface Flags {
  /** The figure alone: no controls, no links as buttons, no motion. */
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
  /** Data version as the link asks for it, known or not: see `resolveDataVersion`. */
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

export const DEFAULT_FLAGS: Flags = {
  static: false,
  plain: false,
  transparent: false,
  fit: false,
  logo: true,
  hideControls: false,
  childId: null,
  data: null,
  imType: null,
  imWidth: null,
  imHeight: null,
  imFontSize: null,
  imDetails: true,
};

/** Smallest and largest size of an image, in pixels; the largest is an image of 48 megapixels at an aspect of 2. */
export const IMAGE_SIZE_RANGE = { min: 100, max: 9800 } as const;
export const IMAGE_FONT_RANGE = { min: 6, max: 96 } as const;
const MAX_TEXT = 100;

interface Read<T> {
  readonly value: T;
  readonly repaired?: boolean;
}
/** The value that a text stands for; undefined refuses it. */
type Reader<T> = (text: string) => Read<T> | undefined;

const TRUE = new Set(['1', 'true', 'on', '']);
const FALSE = new Set(['0', 'false', 'off']);

const readBoolean: Reader<boolean> = (text) => {
  const word = text.toLowerCase();
  if (TRUE.has(word)) return { value: true };
  return FALSE.has(word) ? { value: false } : undefined;
};

/** Printable text of a bounded length that cannot be taken for a part of the pym dialect. */
const readChildId: Reader<string> = (text) =>
  text !== '' && text.length <= MAX_TEXT && !/[\p{C}]|xPYMx/u.test(text) ? { value: text } : undefined;

/** Kept as asked, even when it names no version: the page must say so and not show another one silently. */
const readData: Reader<string> = (text) => {
  const value = text.toLowerCase().slice(0, MAX_TEXT);
  const wellFormed = parseDay(value) !== undefined || /^[0-9a-f]{12}$/.test(value);
  return value === '' ? undefined : { value, repaired: !wellFormed };
};

function readNumber({ min, max }: { min: number; max: number }): Reader<number> {
  return (text) => {
    if (!/^\d{1,6}$/.test(text)) return undefined;
    const asked = Number(text);
    const value = Math.min(max, Math.max(min, asked));
    return { value, repaired: value !== asked };
  };
}

const READERS: { readonly [K in keyof Flags]: Reader<Flags[K]> } = {
  static: readBoolean,
  plain: readBoolean,
  transparent: readBoolean,
  fit: readBoolean,
  logo: readBoolean,
  hideControls: readBoolean,
  childId: readChildId,
  data: readData,
  imType: (text) => {
    const value = IMAGE_PRESETS.find((preset) => preset === text);
    return value && { value };
  },
  imWidth: readNumber(IMAGE_SIZE_RANGE),
  imHeight: readNumber(IMAGE_SIZE_RANGE),
  imFontSize: readNumber(IMAGE_FONT_RANGE),
  imDetails: readBoolean,
};

/** Names that other chart tools use for the same flag. */
const ALIASES: Readonly<Record<string, keyof Flags>> = { fitchart: 'fit' };

export const FLAG_NAMES = Object.keys(READERS) as readonly (keyof Flags)[];

function flagOf(param: string): keyof Flags | undefined {
  if (Object.hasOwn(ALIASES, param)) return ALIASES[param];
  return FLAG_NAMES.find((name) => name === param);
}

export interface ParsedFlags {
  readonly flags: Flags;
  readonly warnings: readonly UrlWarning[];
  /** Parameters that are not flags, kept as they came. */
  readonly unknown: readonly (readonly [string, string])[];
}

/**
 * The flags among `params`: the parameters that the state's own codec left alone. Never throws: a bad value or a
 * repetition keeps what stood before and is listed in `warnings`.
 */
export function parseFlags(params: Iterable<readonly [string, string]>): ParsedFlags {
  const warnings: UrlWarning[] = [];
  const unknown: (readonly [string, string])[] = [];
  const seen = new Set<keyof Flags>();
  let flags = DEFAULT_FLAGS;
  for (const [param, value] of params) {
    const name = flagOf(param);
    if (name === undefined) {
      unknown.push([param, value]);
      continue;
    }
    const read = seen.has(name) ? undefined : READERS[name](value);
    seen.add(name);
    if (!read || read.repaired) warnings.push({ param, value });
    if (read) flags = { ...flags, [name]: read.value };
  }
  return { flags, warnings, unknown };
}
