import type { ChartName } from '../../drawing/chart/names';
import type { FigureLook } from '../../drawing/figure/figureScene';
import type { FigureName } from '../../drawing/stateFigure';
import type { ExportSize } from '../../export/size';
import type { AppState } from '../../state/state';
import type { Day } from '../../time/day';
import type { Theme } from '../../theme/palette';
import type { Format, Renderer } from './schema';

/** One file to make: everything checked, nothing left open. */
export interface Shot {
  /** Path below the folder of the pictures, with forward slashes. */
  readonly file: string;
  readonly format: Format;
  readonly state: AppState;
  readonly theme: Theme;
  readonly size: ExportSize;
  readonly look: FigureLook;
  readonly renderer: Renderer;
  readonly paper: 'a4' | 'letter';
  /** The story that a handout tells; null for what is none. */
  readonly story: string | null;
  /** Which of the figures of the state. */
  readonly figure: FigureName;
  /** Days of a storyboard or frames of an animation, in order; null for a single figure. */
  readonly days: readonly Day[] | null;
  /** A chart instead of the map; null for the map. */
  readonly chart: ChartName | null;
  /** Milliseconds that a frame stays, and the last one. */
  readonly interval: number;
  readonly hold: number;
  /** For the explorer: the part of the page, what to wait for, what to run before. */
  readonly selector: string | null;
  readonly waitFor: string | null;
  readonly javascript: string | null;
}
