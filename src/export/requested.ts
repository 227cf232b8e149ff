import { USUAL_LOOK, type FigureLook } from '../drawing/figure/figureScene';
import type { PresetName } from './presets';
import { presetSize, type ExportSize } from './size';

/** The picture that an address asks for: its size by name, by sides, or both, and its text. */
export interface RequestedPicture extends Pick<FigureLook, 'typeSize' | 'notes'> {
  readonly preset: PresetName | null;
  readonly width: number | null;
  readonly height: number | null;
}

const { typeSize, notes } = USUAL_LOOK;

/** What an address without wishes asks for. */
export const NOTHING_REQUESTED: RequestedPicture = {
  preset: null,
  width: null,
  height: null,
  typeSize,
  notes,
};

/** The flags of an address that say which picture it asks for. */
export interface PictureFlags {
  readonly imType: PresetName | null;
  readonly imWidth: number | null;
  readonly imHeight: number | null;
  readonly imFontSize: number | null;
  readonly imDetails: boolean;
}

/** The picture that the flags of an address ask for. */
export function requestedPicture(flags: PictureFlags): RequestedPicture {
  return {
    preset: flags.imType,
    width: flags.imWidth,
    height: flags.imHeight,
    typeSize: flags.imFontSize,
    notes: flags.imDetails,
  };
}

/** The size that is asked for: a side replaces that of the preset, and nothing at all is the default one. */
export function requestedSize({ preset, width, height }: RequestedPicture): ExportSize {
  const named = presetSize(preset ?? 'default');
  if (width === null && height === null) return named;
  return { preset: null, width: width ?? named.width, height: height ?? named.height, scale: 1 };
}
