import type { EventStore } from '../events/store';
import { placesOutlined } from '../state/selectors';
import type { AppState } from '../state/state';
import { mapScene, type MapOptions } from './cartography/mapScene';
import type { Scene } from './scene/scene';

type Shown = Pick<AppState, 'lang' | 'region' | 'select' | 'event'>;

/** The map alone of a state: of the place that it enters, in its language, with what it outlines. */
export function stateMap(
  state: Shown,
  record: EventStore,
  how: Omit<MapOptions, 'record' | 'lang' | 'entered' | 'select'>,
): Scene {
  const { lang, region: entered } = state;
  return mapScene({ ...how, record, lang, entered, select: placesOutlined(state, record) });
}
