import { headlineOn } from '../../events/headline';
import type { EventIndex, RecordDetails } from '../../events/model';
import type { EventStore } from '../../events/store';
import { captionOf } from '../../words/caption';
import type { MapShapes } from '../../drawing/cartography/mapShapes';
import { figureText } from '../../words/figureText';
import { formatDay } from '../../i18n/format';
import { lookupOf } from '../../events/details';
import { LANGUAGES } from '../../i18n/language';
import { NATION } from '../../regions/region';
import { markup, type Html } from '../../site/pages/html';
import { dayFigure } from '../../site/pages/parts/dayMap';
import { doubtLines, eventItems, type ItemOptions } from '../../site/pages/parts/eventItems';
import { noticeHtml } from '../../site/pages/parts/notice';
import { sourcesHtml } from '../../site/pages/parts/sources';
import { statusRows } from '../../site/pages/parts/statusRows';
import { siteText } from '../../site/messages';
import type { AppState } from '../../state/state';
import { eventName } from '../../words/parts';
import { eventSources } from '../../words/sources';
import { resolveTime } from '../../state/time';
import type { UrlContext } from '../../state/url';

/** What the page on paper is made from. */
export interface SheetContent {
  readonly store: EventStore;
  readonly context: UrlContext;
  readonly state: AppState;
  /** Null while they have not arrived: the sheet then names events without texts and documents. */
  readonly details: RecordDetails | null;
  /** Null while they have not arrived: the sheet then has no map. */
  readonly shapes: MapShapes | null;
  /** Link to the view. */
  readonly address: string;
}

const ID_PREFIX = 'print';
const MAP_WIDTH = 640;

/** The events on paper: the open one first, then the day's, weightiest first, or the range's in order of time. */
function eventsOf({ store, context, state }: SheetContent): readonly EventIndex[] {
  const { from, to } = resolveTime(state.time, context.bounds);
  const opened = state.event === null ? undefined : store.event(state.event);
  const { event, others } = headlineOn(store, to, state.dates);
  const shown =
    from === null ? [...(event ? [event] : []), ...others] : store.eventsIn({ from, to }, state.dates);
  return opened ? [opened, ...shown.filter(({ id }) => id !== opened.id)] : shown;
}

function figure({ store, state, shapes, context }: SheetContent): Html | null {
  if (shapes === null) return null;
  const { to } = resolveTime(state.time, context.bounds);
  const { region, select, lang } = state;
  // Paper is light whatever the screen is.
  return dayFigure(
    {
      store,
      snapshot: store.statusOn(to, state.dates),
      shapes,
      lang,
      entered: region,
      select: select.filter((adcode) => adcode !== NATION),
      idPrefix: ID_PREFIX,
      width: MAP_WIDTH,
      neighbours: true,
    },
    'light',
  );
}

/**
 * The view as it goes on paper: headline, map with legend, every unit's status, events, numbered documents, boundary note,
 * licences, version and address. Markup.
 */
export function sheetHtml(content: SheetContent): string {
  const { store, context, state, details, address } = content;
  const { lang } = state;
  const text = siteText(lang);
  const { from, to } = resolveTime(state.time, context.bounds);
  const snapshot = store.statusOn(to, state.dates);
  const { headline, statement } = captionOf(store, snapshot, lang, state.region);
  const events = eventsOf(content);
  const detailsOf = (id: string) => (details === null ? undefined : lookupOf(details).events.get(id));
  const sources = details === null ? null : eventSources(events, detailsOf, lang);
  const nameEvent = (event: EventIndex) => markup`${eventName(event, lang)}`;
  const items: ItemOptions = { store, detailsOf, lang, nameEvent, sources, idPrefix: `${ID_PREFIX}-doc` };
  const mode = figureText(lang).figure.dates[state.dates];
  const title = from === null ? text.happened : text.happenedIn(formatDay(from, lang), formatDay(to, lang));
  return markup`<p class="product">${figureText(lang).figure.product}</p>
    <h1>${headline}</h1>
    <p class="statement">${statement}${mode !== '' && [LANGUAGES[lang].gap, mode]}</p>
    ${figure(content)} ${statusRows(store, snapshot, lang, nameEvent, state.region)}
    <section>
      <h2>${title}</h2>
      ${doubtLines(events, items)}${events.length > 0 ? eventItems(events, items) : markup`<p>${text.nothing}</p>`}
    </section>
    ${sourcesHtml(sources, lang, items.idPrefix)} ${noticeHtml(lang, store.index.version, address, null)}`
    .text;
}
