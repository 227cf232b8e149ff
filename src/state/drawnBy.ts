import type { AppState } from './state';

/** The choices that the colours of a map follow, and what is said of them. */
export const COLOURED_BY = [
  'time',
  'dates',
  'metric',
  'compare',
] as const satisfies readonly (keyof AppState)[];
/** Those that a drawing of it follows, in any language and theme. */
export const PAINTED_BY = [...COLOURED_BY, 'region', 'select', 'event'] as const;
/** Those that what a reader sees of it follows. */
export const DRAWN_BY = [...PAINTED_BY, 'view'] as const;

export type ColouredBy = Pick<AppState, (typeof COLOURED_BY)[number]>;

/** The choices of a state that the colours of its map follow; shallowly the same until one of them changes. */
export function colouredBy(state: AppState): ColouredBy {
  return Object.fromEntries(COLOURED_BY.map((key) => [key, state[key]])) as unknown as ColouredBy;
}
