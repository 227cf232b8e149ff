import type { EventDetails, EventId } from '../events/model';
import type { Lang } from '../i18n/text';
import type { AppState } from '../state/state';
import { DEFAULT_STATE, formatUrl, parseUrl, type UrlContext } from '../state/url';
import { eventSources, type SourceList } from '../words/sources';
import { eventsLinked, type Story, type StoryStep } from './model';

/** The state that an address in a story shows, for a reader of `lang`. */
export function viewState(at: string, context: UrlContext, lang: Lang): AppState {
  return parseUrl(at, context, { ...DEFAULT_STATE, lang }).state;
}

/** What a state shows, whoever reads it: the query of its address. */
export const shownBy = (state: AppState, context: UrlContext) =>
  formatUrl({ ...state, lang: DEFAULT_STATE.lang }, context);

/** Whether an address says nothing of what is shown beside a story and its step: these say it then. */
export const isStepAlone = (state: AppState, context: UrlContext) => shownBy(state, context) === '';

/** As many documents of an event as make it confirmed; its own page has them all. */
const DOCUMENTS = 2;

/** What a step rests on: of each event that it links the two best documents, numbered in the order of the text. */
export function stepSources(
  { text }: StoryStep,
  detailsOf: (id: EventId) => EventDetails | undefined,
  lang: Lang,
): SourceList {
  const bestOf = (id: EventId) => {
    const details = detailsOf(id);
    return details && { ...details, sources: details.sources.slice(0, DOCUMENTS) };
  };
  return eventSources(
    eventsLinked(text[lang]).map((id) => ({ id })),
    bestOf,
    lang,
  );
}

/** The step with this id and its place in the story, from 0; the first one where no step has it. */
export function stepAt(
  { steps }: Story,
  id: string | null,
): { readonly step: StoryStep; readonly at: number } {
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );
  return { step: steps[at]!, at };
}
