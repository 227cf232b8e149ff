import type { DateMode } from '../events/model';
import type { EventStore } from '../events/store';
import type { AppState } from '../state/state';
import { comparedSince, dayOf } from '../state/selectors';
import type { Day } from '../time/day';
import type { AreaColumn } from './areaColumn';
import { changeColumns } from './change/columns';
import { heldLayers } from './held';
import { hashrateColumns } from './hashrate/columns';
import { statusColumns } from './status/columns';

/** What a layer gives to the table of areas on a day; apart from the layers, which pages draw without any table. */
export interface AreaColumns {
  readonly day: Day;
  readonly mode: DateMode;
  readonly columns: readonly AreaColumn[];
}

/** What the table of a state's areas is called in the name of its file. */
export const tableOf = ({ compare }: Pick<AppState, 'compare'>): 'status' | 'change' =>
  compare === null ? 'status' : 'change';

/** The columns of what a state shows: of its comparison, or of its metric on its day. */
export function columnsOf(
  store: EventStore,
  state: Pick<AppState, 'metric' | 'compare' | 'time' | 'dates'>,
): AreaColumns {
  const { bounds } = store.index;
  const [from, day] = [comparedSince(state, bounds), dayOf(state, bounds)];
  const { dates: mode } = state;
  if (from !== null) return { day, mode, columns: changeColumns(store, { from, to: day, mode }) };
  const shares = state.metric === 'status' ? undefined : heldLayers().metric;
  const columns = shares
    ? hashrateColumns(shares.hashrate.on(store, day), shares['hashrate-world'].on(store, day))
    : statusColumns(store, day, mode);
  return { day, mode, columns };
}
