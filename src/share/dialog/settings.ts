import type { ChartName } from '../../drawing/chart/names';
import type { FigureLook } from '../../drawing/figure/figureScene';
import { PRESETS, type PresetName } from '../../export/presets';
import type { Lang } from '../../i18n/text';
import type { Theme } from '../../theme/palette';
import { askedSize, type AskedPicture } from '../../export/asked';
import { presetSize, type ExportSize } from '../../export/size';

/** What the picture shows: the map, or a chart. */
export type Figure = 'map' | ChartName;

/** How the picture is to look. */
export interface PictureSettings extends FigureLook {
  readonly figure: Figure;
  readonly preset: PresetName | 'own';
  /** Sides of a size of one's own, in drawing units. */
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Pixels per drawing unit of a bitmap. */
  readonly scale: number;
}

/** The chart that is chosen; null for the map. */
export function chartIn({ figure }: Pick<PictureSettings, 'figure'>): ChartName | null {
  return figure === 'map' ? null : figure;
}

const STEPS = [1, 2, 3];
const TYPE_SIZES = [8, 10, 12, 14, 16, 20, 24, 32];

/** Type sizes that are offered: the usual one, some others, and the one that is set. */
export function typeSizesOf({ typeSize }: FigureLook): readonly (number | null)[] {
  const sizes = new Set([...TYPE_SIZES, ...(typeSize === null ? [] : [typeSize])]);
  return [null, ...[...sizes].sort((a, b) => a - b)];
}

/** Pixel densities that are offered for a preset: one to three, and its own where that is another. */
export function scalesOf(preset: PictureSettings['preset']): readonly number[] {
  const own = preset === 'own' ? 1 : PRESETS[preset].scale;
  return [...new Set([...STEPS, own])].sort((a, b) => a - b);
}

/** The size that the settings stand for. */
export function sizeOf({ preset, width, height, scale }: PictureSettings): ExportSize {
  return preset === 'own' ? { preset: null, width, height, scale } : presetSize(preset, scale);
}

/** `settings` with another preset, at that preset's usual density; a size of one's own starts from the last one. */
export function withPreset(settings: PictureSettings, preset: PictureSettings['preset']): PictureSettings {
  const { width, height } = sizeOf(settings);
  if (preset === 'own') return { ...settings, preset, width, height, scale: 1 };
  return { ...settings, preset, scale: PRESETS[preset].scale };
}

/** The settings that the dialog opens with: the map, light, in the reader's language, in the size and with the text that the address asks for. */
export function openingSettings(lang: Lang, asked: AskedPicture): PictureSettings {
  const { preset, width, height, scale } = askedSize(asked);
  const { typeSize, notes } = asked;
  return {
    figure: 'map',
    preset: preset ?? 'own',
    width,
    height,
    lang,
    theme: 'light',
    scale,
    typeSize,
    notes,
  };
}
