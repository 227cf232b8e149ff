import type { Lang } from '../i18n/text';
import type { AppState } from '../state/state';
import { resolveTime } from '../state/time';
import type { UrlContext } from '../state/url';

/** Ending of a drawing whose text is outlines, beside the one with text. */
export const OUTLINED_ENDING = 'outlined.svg';

/** What a file name says beside the state. */
export interface FileNameParts {
  readonly theme: 'light' | 'dark';
  /** Name of a figure's size, or of what has none (`data`, `storyboard`). */
  readonly size: string;
  /** Name of the figure that is shown in place of the map. */
  readonly figure?: string | null;
}

/** The days of a state as file names write them: `2021-06-20`, `2021-05-21-to-2021-06-30`. Words for days are resolved. */
export function daysInName(state: AppState, context: UrlContext): string {
  const { from, to } = resolveTime(state.time, context.bounds);
  return from === null ? to : `${from}-to-${to}`;
}

/**
 * The name, without its ending, of every file of one state: `cn-mining-2021_2021-06-20_cn-sc_status_en_dark_og@2x`. Words
 * for days are resolved, so that a name does not change its meaning; another date mode follows the metric, or the comparison in its place, and another figure that of both.
 */
export function fileStem(
  state: AppState,
  context: UrlContext,
  { theme, size, figure }: FileNameParts,
): string {
  const parts = [
    'cn-mining-2021',
    daysInName(state, context),
    context.gazetteer.format(state.region),
    [figure ?? state.compare ?? state.metric, ...(state.dates === 'recorded' ? [] : [state.dates])].join('-'),
    state.lang,
    ...(theme === 'dark' ? ['dark'] : []),
    size,
  ];
  return parts.join('_').toLowerCase();
}

/** The name of a story's handout: `summer-2021_en_handout-a4.pdf`. */
export function handoutName(story: string, lang: Lang, paper: string): string {
  return `${story}_${lang}_handout-${paper}.pdf`;
}

/** The stem with its ending. */
export function fileName(state: AppState, context: UrlContext, parts: FileNameParts, ending: string): string {
  return `${fileStem(state, context, parts)}.${ending}`;
}
