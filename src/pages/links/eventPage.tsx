import { doubtsAmong } from '../../events/doubts';
import { DEFAULT_LAYER } from '../../layers/layers';
import type { EventIndex } from '../../events/model';
import { formatDay } from '../../i18n/format';
import { appText } from '../../words/appText';
import type { Lang } from '../../i18n/text';
import { EventDate } from '../../ui/Dated';
import { DayFigure } from '../../ui/DayFigure';
import { Doubts } from '../../ui/Doubts';
import { EventFacts } from '../../ui/EventFacts';
import { EventLine } from '../../ui/EventLine';
import { Mixed } from '../../ui/Mixed';
import { Notes } from '../../ui/Notes';
import { Quantities } from '../../ui/Quantities';
import { Relations } from '../../ui/Relations';
import { SourceList } from '../../ui/SourceList';
import { StatusTable } from '../../ui/StatusTable';
import { eventDate, eventName } from '../../words/parts';
import { siteText } from '../../words/siteText';
import { sourceEntry } from '../../words/sources';
import { BesideCharts } from './BesideCharts';
import { detailsIn, outlinedPlace, stateOf, type Edition } from './edition';
import { eventData } from './jsonLd';
import { pageReading } from './pageReading';
import { dayPath, eventPath, linkTo, twinPath } from './paths';
import { StatusSteps } from './StatusSteps';
import { themedFigure } from './themedFigure';
import { mapLink, viewPage, type View } from './viewPage';

/** What an event's page is called: its title and its date. */
export function eventTitle(event: EventIndex, lang: Lang): string {
  return siteText(lang).eventTitle(eventName(event, lang), eventDate(event, lang));
}

/** The page of an event in one language. Throws `RangeError` when the record has no details of it. */
export function eventPage(edition: Edition, event: EventIndex, lang: Lang): string {
  const { record, site } = edition;
  const details = detailsIn(edition)(event.id);
  if (!details) throw new RangeError(`No details of the event: ${event.id}`);
  const text = siteText(lang);
  const pathIn = (each?: Lang) => eventPath(event.id, each);
  const colouring = DEFAULT_LAYER.on(record, event.date);
  const outlined = outlinedPlace(edition, event);
  const reading = pageReading(edition, pathIn(lang), lang);
  const { figure, css } = themedFigure(
    reading,
    <>
      <BesideCharts edition={edition} ids={[event.id]} lang={lang} />
      <DayFigure
        colouring={colouring}
        shapes={edition.shapes}
        neighbours={false}
        select={outlined === null ? [] : [outlined]}
        idPrefix="m"
        width={560}
      />
    </>,
  );
  const title = eventTitle(event, lang);
  const view: View = {
    pathIn,
    state: stateOf(lang, event.date, event.id),
    shown: event.date,
    tab: appText(lang).documentTitle(title),
    title,
    description: details.summary[lang],
    altText: colouring.caption(lang).altText,
    data: (described) => eventData(edition, event, described),
    css,
    twin: twinPath(event.id),
  };
  const keyDate = edition.keyDates.find(({ date }) => date === event.date)?.date;
  return viewPage(
    edition,
    view,
    reading,
    <>
      <p className="when">
        <EventDate event={event} />
      </p>
      <h1>{eventName(event, lang)}</h1>
      <EventLine event={event} />
      <p className="summary">
        <Mixed text={details.summary[lang]} />
      </p>
      <Notes event={event} details={details} />
      {event.confidence !== 'contested' && <Doubts doubts={doubtsAmong([event], record)} />}
      <EventFacts event={event} details={details} />
      <Quantities details={details} labels={edition.details.quantityLabels} heading="h2" />
      <Relations event={event} heading="h2" />
      <StatusSteps event={event} />
      <SourceList
        entries={details.sources.map((source) => sourceEntry(source, lang))}
        heading="h2"
        idPrefix="doc"
      />
      {figure}
      <p className="open">
        <a href={mapLink(edition, view)}>{text.openEvent}</a>
      </p>
      {keyDate && (
        <p className="open">
          <a href={linkTo(site, pathIn(lang), dayPath(keyDate, lang))}>
            {text.dayPage(formatDay(keyDate, lang))}
          </a>
        </p>
      )}
      <StatusTable colouring={colouring} />
    </>,
  );
}
