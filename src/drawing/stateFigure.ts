import type { RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { changeText } from '../layers/change/words';
import { colouringOf, layerOfMetric } from '../layers/layers';
import { daysInView, eventsInView } from '../state/eventsInView';
import { dayOf, placesOutlined } from '../state/selectors';
import type { AppState } from '../state/state';
import { resolveTime } from '../state/time';
import { pictureText } from '../words/pictureText';
import type { MapShapes } from './cartography/mapShapes';
import { chartScene } from './chart/chartScene';
import type { ChartName } from './chart/names';
import { chronologyChart } from './chronology/chronologyChart';
import { figureScene, type FigureLook } from './figure/figureScene';
import type { Scene } from './scene/scene';
import { storyboardScene } from './storyboard/storyboard';
import type { Slack } from './text/measure';

/** The figures that a state can be drawn as: its map, every place through time, and a comparison as before, after and change. */
export const FIGURES = ['map', 'timeline', 'comparison'] as const;
export type FigureName = (typeof FIGURES)[number];

/** The figures that there are of a state: one of a comparison only where two days are compared. */
export function figuresOf({ compare }: Pick<AppState, 'compare'>): readonly FigureName[] {
  return FIGURES.filter((name) => name !== 'comparison' || compare !== null);
}

/** The figure that shows what the page shows. */
export function usualFigure({ tab, compare }: Pick<AppState, 'tab' | 'compare'>): FigureName {
  if (tab === 'timeline') return 'timeline';
  return compare === 'side' ? 'comparison' : 'map';
}

/** What file names call a figure: null for the map, which they name by what colours it, as they do a comparison's days. */
export function figureInName(
  figure: FigureName | ChartName,
  { metric }: Pick<AppState, 'metric'>,
): string | null {
  if (figure === 'map') return null;
  return figure === 'comparison' ? `${figure}-${metric}` : figure;
}

/** A state to draw, and what it is drawn from. */
export interface StateFigure {
  readonly state: AppState;
  readonly record: EventStore;
  readonly details: RecordDetails;
  readonly shapes: MapShapes;
  /** Its canonical address; null where the site has none. */
  readonly url: string | null;
  /** Data version. */
  readonly version: string;
  /** In drawing units. */
  readonly width: number;
  readonly height: number;
  readonly look: FigureLook;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}

/** A figure of a state. Throws `RangeError` when its size has no room, or two days are not compared. */
export function stateFigure(name: FigureName, figure: StateFigure): Scene {
  const { state, record } = figure;
  const { lang, region: entered } = state;
  const common = { ...figure, lang, entered };
  switch (name) {
    case 'map':
      return figureScene({
        ...common,
        colouring: colouringOf(record, state),
        select: placesOutlined(state, record),
        opened: state.event,
      });
    case 'timeline': {
      const { bounds } = record.index;
      const chart = chronologyChart({
        ...common,
        events: eventsInView(record, state, figure.details),
        range: daysInView(state, bounds),
        day: dayOf(state, bounds),
      });
      return chartScene({ ...common, chart, product: pictureText(lang).product });
    }
    case 'comparison':
      return storyboardScene({ ...common, ...compared(figure) });
  }
}

/** Before, after, and what changed. */
function compared({ state, record }: StateFigure) {
  const { from, to } = resolveTime(state.time, record.index.bounds);
  if (from === null || state.compare === null) throw new RangeError('No two days are compared');
  const { before, after, changed } = changeText(state.lang).storyboard;
  const on = (day: typeof to) => layerOfMetric(state.metric).on(record, day, state.dates);
  return {
    colourings: [on(from), on(to), colouringOf(record, state)],
    headings: [before, after, changed],
  };
}
