import { readFileSync } from 'node:fs';
import type { RecordIndex } from '../../src/events/model';
import { createEventStore } from '../../src/events/store';
import { DATA_VERSION } from '../../src/events/version';
import type { Lang } from '../../src/i18n/text';
import { colouringOf } from '../../src/layers/layers';
import { lookOf, lookState, type LookState } from '../../src/map/look';
import type { Adcode, Region } from '../../src/regions/region';
import { stateText } from '../../src/state/stateText';
import type { AppState } from '../../src/state/state';
import { DEFAULT_STATE, parseUrl, urlContextOf } from '../../src/state/url';
import type { Caption } from '../../src/words/caption';
import { eventName } from '../../src/words/parts';

export { DATA_VERSION };

const INDEX = new URL(`../../public/data/${DATA_VERSION}/index.json`, import.meta.url);

/** The published record, read in Node: what a page is compared with. */
export const record = createEventStore(JSON.parse(readFileSync(INDEX, 'utf8')) as RecordIndex);

export const context = urlContextOf(record);

/** The 34 provincial-level units. */
export const provinces: readonly Region[] = record.gazetteer.all.filter(({ level }) => level === 'province');

/** Mainland measures do not apply to these; they are never coloured. */
export const NEVER_COLOURED: readonly Adcode[] = ['710000', '810000', '820000'];

/** The state that the page has when it is opened with `query` by a reader of `lang`. */
export function stateOf(query: string, lang: Lang = 'en'): AppState {
  return parseUrl(query, context, { ...DEFAULT_STATE, lang }).state;
}

/** The state as text that the page must show for `query`, of the record of `version`. */
export function stateTextOf(query: string, lang: Lang = 'en', version = DATA_VERSION): string {
  return stateText(stateOf(query, lang), version, context);
}

/** What the record says of the map of `query`: its headline, its statement and what readers hear who cannot see it. */
export function captionFor(query: string, lang: Lang = 'en'): Caption {
  const state = stateOf(query, lang);
  return colouringOf(record, state).caption(lang, { entered: state.region, opened: state.event });
}

/** The title of the event `id` as it stands alone. */
export function titleOf(id: string, lang: Lang = 'en'): string {
  return eventName(record.event(id)!, lang);
}

/** The looks that the record asks for, of every provincial-level unit, in the state of `query`. */
export function looksOf(query: string): Record<Adcode, LookState> {
  const state = stateOf(query);
  const colouring = colouringOf(record, state);
  return Object.fromEntries(
    provinces.map(({ adcode }) => [
      adcode,
      lookState(lookOf({ adcode, level: 'province' }, colouring, state.region)),
    ]),
  );
}
