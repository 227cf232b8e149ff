import { listedProjects } from '../events/projects';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { RegionPaint } from '../theme/paint';
import { circleView, projectRadius } from '../theme/scales';
import type { Day } from '../time/day';
import { figureText } from '../words/figureText';

/** One class of the legend. */
export interface LegendClass {
  readonly key: string;
  readonly label: string;
  /** What the class means, in one sentence; empty where the label says it. */
  readonly meaning: string;
  /** How regions of the class can be drawn; the usual way first. */
  readonly swatches: readonly RegionPaint[];
  /** How most of its units are drawn. */
  readonly typical: RegionPaint;
  /** Units of the class on the day, of the country's or the province's. */
  readonly count: number;
  /** Parts of the count that are drawn with a pattern, in words. */
  readonly notes: readonly string[];
  /** True where it is the same on every day, so that a short legend can leave it out. */
  readonly constant?: boolean;
}

/** A pattern that several classes share, or one of the marks of every map. */
export interface LegendMark {
  readonly key: string;
  readonly label: string;
  /** What shows it: a region painted so, a disputed piece, or the marker for units below. */
  readonly sample: RegionPaint | 'disputed' | 'below';
  /** Whether the country's map has it on the day. */
  readonly isUsed: boolean;
}

/** Everything that a legend says on a day. Page and figure draw the same model. */
export interface LegendModel {
  readonly title: string;
  /** What the counts are of. */
  readonly units: string;
  readonly classes: readonly LegendClass[];
  readonly marks: readonly LegendMark[];
  /** Sizes of project circles; null on days without. */
  readonly circles: {
    readonly label: string;
    readonly sizes: readonly { readonly count: number; readonly radius: number }[];
  } | null;
}

/** Counts that circles are shown for: the largest of the view and some below it. */
const CIRCLE_COUNTS = { country: [8, 26], province: [1, 3, 8] } as const;

/** The circles of a legend, whatever colours the map. */
export function legendCircles(
  store: EventStore,
  day: Day,
  lang: Lang,
  entered: Adcode,
): LegendModel['circles'] {
  if (listedProjects(store, entered, day) === 0) return null;
  const view = circleView(entered);
  const sizes = CIRCLE_COUNTS[view].map((count) => ({ count, radius: projectRadius(count, view) }));
  return { label: figureText(lang).legend.circles, sizes };
}

/** `legend` without the notes under its classes: every class, count, pattern and mark stays. */
export function withoutNotes(legend: LegendModel): LegendModel {
  return { ...legend, classes: legend.classes.map((item) => ({ ...item, notes: [] })) };
}
