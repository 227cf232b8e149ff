import { useStore } from 'zustand';
import type { App } from '../state/app';
import { themeOf } from '../state/selectors';
import type { Theme } from '../theme/palette';

/** The theme in use. */
export function useTheme(app: App): Theme {
  const choice = useStore(app.store, (state) => state.theme);
  const systemDark = useStore(app.env, (env) => env.systemDark);
  return themeOf({ theme: choice }, { systemDark });
}
