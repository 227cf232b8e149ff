import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { resolveTheme } from '../../state/paintKey';
import type { Theme } from '../../theme/palette';

/** The theme in use. */
export function useTheme(app: App): Theme {
  const choice = useStore(app.store, (state) => state.theme);
  const systemDark = useStore(app.env, (env) => env.systemDark);
  return resolveTheme({ theme: choice }, { systemDark });
}
