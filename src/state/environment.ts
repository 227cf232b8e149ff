import type { Environment } from './app';

const QUERIES = {
  systemDark: '(prefers-color-scheme: dark)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
} as const satisfies Partial<Record<keyof Environment, string>>;

/** The reader's device settings now, and a way to hear of changes. */
export function watchEnvironment(): {
  environment: Environment;
  watch: (listener: (environment: Environment) => void) => void;
} {
  const lists = {
    systemDark: matchMedia(QUERIES.systemDark),
    reducedMotion: matchMedia(QUERIES.reducedMotion),
  };
  const now = (): Environment => ({
    systemDark: lists.systemDark.matches,
    reducedMotion: lists.reducedMotion.matches,
  });
  return {
    environment: now(),
    watch(listener) {
      for (const list of Object.values(lists)) list.addEventListener('change', () => listener(now()));
    },
  };
}
