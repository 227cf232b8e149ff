import { layerOf } from '../../layers/layers';
import type { Day } from '../../time/day';
import type { StateFigure } from '../stateFigure';
import type { StoryboardOptions } from './options';

/** What a state looks like on each of `days`, which rise, as one storyboard or as frames. */
export function stateDays(days: readonly Day[], figure: Omit<StateFigure, 'look'>): StoryboardOptions {
  const { state, record } = figure;
  const layer = layerOf(state, record.index.bounds);
  return {
    ...figure,
    colourings: days.map((day) => layer.on(record, day, state.dates)),
    entered: state.region,
    lang: state.lang,
  };
}
