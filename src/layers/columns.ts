import type { DateMode } from '../events/model';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { ColouredBy } from '../state/drawnBy';
import { dayOf } from '../state/selectors';
import type { AppState, Metric } from '../state/state';
import type { Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import type { AreaColumn } from './areaColumn';
import { layerOf } from './layers';
import { statusTable } from './status/columns';

/** What a layer gives to the table of areas on a day; apart from the layers, which pages draw without any table. */
export interface AreaColumns {
  readonly day: Day;
  readonly mode: DateMode;
  readonly columns: readonly AreaColumn[];
}

/** What the table of a state's areas is called in the name of its file: by the comparison, or the metric. */
export const tableOf = ({ compare, metric }: Pick<AppState, 'compare' | 'metric'>): Metric | 'change' =>
  compare === null ? metric : 'change';

/** The columns of what a state shows: of its comparison, or of its metric on its day. */
export function columnsOf(record: EventStore, state: ColouredBy): AreaColumns {
  const { bounds } = record.index;
  const { table = statusTable } = layerOf(state, bounds);
  const [day, mode] = [dayOf(state, bounds), state.dates];
  return { day, mode, columns: table.columns(record, day, mode) };
}

/** What the table of a state's areas says of every area, as a fragment. */
export function tableContent(state: ColouredBy, bounds: RecordBounds, lang: Lang): string {
  const { table = statusTable } = layerOf(state, bounds);
  return table.content(dayOf(state, bounds), lang);
}
