import { createStore } from 'zustand/vanilla';
import type { RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import type { App, Environment } from '../../state/app';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';

/** An app over `index` with motion, unless `env` asks for less; what the time controls need and no more. */
export function appOf(
  index: RecordIndex,
  state: Partial<AppState> = {},
  env: Partial<Environment> = {},
): App {
  return appOver(createEventStore(index), state, {
    env: createStore<Environment>(() => ({ systemDark: false, reducedMotion: false, ...env })),
  });
}
