import { lookupOf } from '../../../events/details';
import { colouringOf } from '../../../layers/layers';
import { doubtsAmong } from '../../../events/doubts';
import { headlineOn } from '../../../events/headline';
import type { EventIndex, RecordDetails } from '../../../events/model';
import type { EventStore } from '../../../events/store';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import { formatDay } from '../../../i18n/format';
import { joinSentences } from '../../../i18n/language';
import { NATION } from '../../../regions/region';
import { coloursOf } from '../../../theme/colours';
import { selectsEvents, daysInView, eventsInView } from '../../../state/eventsInView';
import { dayOf } from '../../../state/selectors';
import type { AppState } from '../../../state/state';
import type { UrlContext } from '../../../state/url';
import { DayFigure } from '../../../ui/DayFigure';
import { Doubts } from '../../../ui/Doubts';
import { EventItems } from '../../../ui/EventItems';
import { Imprint } from '../../../ui/Imprint';
import { ReadingContext, WITHOUT_LINKS } from '../../../ui/reading';
import { SourceList } from '../../../ui/SourceList';
import { StatusTable } from '../../../ui/StatusTable';
import { figureText } from '../../../words/figureText';
import { pictureText } from '../../../words/pictureText';
import { siteText } from '../../../words/siteText';
import { eventSources } from '../../../words/sources';

/** What the page on paper is made from. */
export interface SheetContent {
  readonly record: EventStore;
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

/** Whether paper tells of the day, and not of the events in view. */
const isOfDay = (state: AppState) => state.tab === 'map' && !selectsEvents(state);

/** The events on paper: the open one first, then the day's, weightiest first, or those asked for in order of time. */
function eventsOf({ record, context, state, details }: SheetContent): readonly EventIndex[] {
  const opened = state.event === null ? undefined : record.event(state.event);
  const { event, others } = headlineOn(record, dayOf(state, context.bounds), state.dates);
  const shown = isOfDay(state)
    ? [...(event ? [event] : []), ...others]
    : eventsInView(record, state, details);
  return opened ? [opened, ...shown.filter(({ id }) => id !== opened.id)] : shown;
}

/** What happened on the day or in the range, each event with its documents' numbers, and the documents. */
function SheetEvents({ content }: { readonly content: SheetContent }) {
  const { record, context, state, details } = content;
  const { lang } = state;
  const text = siteText(lang);
  const days = daysInView(state, context.bounds);
  const from = isOfDay(state) ? null : days.from;
  const to = isOfDay(state) ? dayOf(state, context.bounds) : days.to;
  const events = eventsOf(content);
  const detailsOf = (id: string) => (details === null ? undefined : lookupOf(details).events.get(id));
  const sources = details === null ? null : eventSources(events, detailsOf, lang);
  const idPrefix = `${ID_PREFIX}-doc`;
  return (
    <>
      <section>
        <h2>{from === null ? text.happened : text.happenedIn(formatDay(from, lang), formatDay(to, lang))}</h2>
        <Doubts doubts={doubtsAmong(events, record)} />
        {events.length > 0 ? (
          <EventItems {...{ events, detailsOf, sources, idPrefix }} />
        ) : (
          <p>{text.nothing}</p>
        )}
      </section>
      {sources === null && <p className="sources">{text.noDocuments}</p>}
      {sources !== null && sources.entries.length > 0 && (
        <SourceList entries={sources.entries} heading="h2" idPrefix={idPrefix} />
      )}
    </>
  );
}

/**
 * The view as it goes on paper: headline, map with legend, every unit's status, events, numbered documents, boundary note,
 * licences, version and address. Paper is light whatever the screen is.
 */
export function Sheet(content: SheetContent) {
  const { record, state, shapes, address } = content;
  const { lang, region, dates, select } = state;
  const colouring = colouringOf(record, state);
  const licence = colouring.licence(lang);
  const { headline, statement } = colouring.caption(lang, { entered: region, opened: state.event });
  return (
    <ReadingContext value={{ ...WITHOUT_LINKS, record, lang, colours: coloursOf('light') }}>
      <p className="product">{pictureText(lang).product}</p>
      <h1>{headline}</h1>
      <p className="statement">{joinSentences([statement, figureText(lang).figure.dates[dates]], lang)}</p>
      {shapes && (
        <DayFigure
          colouring={colouring}
          shapes={shapes}
          entered={region}
          select={select.filter((adcode) => adcode !== NATION)}
          idPrefix={ID_PREFIX}
          width={MAP_WIDTH}
        />
      )}
      <StatusTable colouring={colouring} entered={region} />
      {licence !== '' && <p className="sources">{licence}</p>}
      <SheetEvents content={content} />
      <Imprint address={address} />
    </ReadingContext>
  );
}
