import type { DateMode } from '../events/model';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import { dayOf } from '../state/selectors';
import type { AppState, Metric } from '../state/state';
import type { Day } from '../time/day';
import { hashrateColumns } from './hashrate/columns';
import { statusColumns } from './status/columns';

/** A column of the table of areas. */
export interface AreaColumn {
  readonly name: string;
  readonly cell: (adcode: Adcode, lang: Lang) => string | number | null | undefined;
}

/** What a layer gives to the table of areas on a day; apart from the layers, which pages draw without any table. */
export interface AreaColumns {
  readonly day: Day;
  readonly mode: DateMode;
  readonly columns: readonly AreaColumn[];
}

const COLUMNS: Readonly<
  Record<Metric, (store: EventStore, day: Day, mode: DateMode) => readonly AreaColumn[]>
> = { status: statusColumns, hashrate: hashrateColumns, 'hashrate-world': hashrateColumns };

/** The columns of the layer that a state chooses, on its day. */
export function columnsOf(
  store: EventStore,
  state: Pick<AppState, 'metric' | 'time' | 'dates'>,
): AreaColumns {
  const day = dayOf(state, store.index.bounds);
  return { day, mode: state.dates, columns: COLUMNS[state.metric](store, day, state.dates) };
}
