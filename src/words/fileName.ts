import { FACETS, type EventFilter } from '../events/filter';
import type { Lang } from '../i18n/text';
import { daysInView } from '../state/eventsInView';
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

/** `text` as a part of a file name; empty where nothing of it is ASCII. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What a filter asks for, as file names write it: the facet alone for a value in Chinese. */
function filterInName(filter: EventFilter, { gazetteer }: UrlContext): readonly string[] {
  const values = FACETS.flatMap((facet) =>
    filter[facet].map((value) => slug(facet === 'place' ? gazetteer.format(value) : value) || facet),
  );
  return filter.q === '' ? values : [...values, slug(filter.q) || 'words'];
}

/** The longest that a file's name says of the events in it. */
const ROOM = 80;

/**
 * The name of the file of the events in view: `cn-mining-2021_2021-05-21-to-2021-07-02_cn_events-court-ruling_en.csv`; without a
 * range by all days in view, `whole-record` where that is all.
 */
export function eventsFileName(state: AppState, context: UrlContext): string {
  const { bounds, gazetteer } = context;
  const { from, to } = daysInView(state, bounds);
  const days = from === bounds.from && to === bounds.to ? 'whole-record' : `${from}-to-${to}`;
  const places = state.select.length > 0 ? state.select : [state.region];
  const dates = state.dates === 'recorded' ? [] : [state.dates];
  const events = ['events', ...filterInName(state, context), ...dates].join('-').slice(0, ROOM);
  const here = places.map((place) => gazetteer.format(place)).join('-');
  return `${['cn-mining-2021', days, here.slice(0, ROOM), events, state.lang].join('_').toLowerCase()}.csv`;
}

/** The name of a story's handout: `summer-2021_en_handout-a4.pdf`. */
export function handoutName(story: string, lang: Lang, paper: string): string {
  return `${story}_${lang}_handout-${paper}.pdf`;
}

/** The stem with its ending. */
export function fileName(state: AppState, context: UrlContext, parts: FileNameParts, ending: string): string {
  return `${fileStem(state, context, parts)}.${ending}`;
}
