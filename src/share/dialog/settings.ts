import { CHART_NAMES, type ChartName } from '../../drawing/chart/names';
import { USUAL_LOOK, type FigureLook } from '../../drawing/figure/figureScene';
import { usualFigure, type FigureName } from '../../drawing/stateFigure';
import { PRESETS, type PresetName } from '../../export/presets';
import type { Lang } from '../../i18n/text';
import type { AppState } from '../../state/state';
import type { Theme } from '../../theme/palette';
import { requestedSize, type RequestedPicture } from '../../export/requested';
import { presetSize, type ExportSize } from '../../export/size';

/** What the picture shows: a figure of what is chosen, or a chart. */
export type Figure = FigureName | ChartName;

/** Whether a figure is one of the charts. */
export function isChart(figure: Figure): figure is ChartName {
  return CHART_NAMES.some((name) => name === figure);
}

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

const STEPS = [1, 2, 3];
const TYPE_SIZES = [8, 10, 12, 14, 16, 20, 24, 32];

/** Type sizes that are offered: the usual one, some others, and the one that is set. */
export function typeSizesOf({ typeSize }: Pick<FigureLook, 'typeSize'>): readonly (number | null)[] {
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

/** The settings that the dialog opens with: what the page shows, light, in the reader's language, in the size and with the text that the address asks for. */
export function openingSettings(
  state: Pick<AppState, 'lang' | 'tab' | 'compare'>,
  requested: RequestedPicture,
): PictureSettings {
  const { preset, width, height, scale } = requestedSize(requested);
  const { typeSize, notes } = requested;
  return {
    figure: usualFigure(state),
    preset: preset ?? 'own',
    width,
    height,
    lang: state.lang,
    theme: 'light',
    scale,
    ...USUAL_LOOK,
    typeSize,
    notes,
  };
}
