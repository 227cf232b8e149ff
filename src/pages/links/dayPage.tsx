import { doubtsAmong } from '../../events/doubts';
import { DEFAULT_LAYER } from '../../layers/layers';
import { headlineOn } from '../../events/headline';
import { LANGUAGES } from '../../i18n/language';
import { appText } from '../../words/appText';
import type { Lang } from '../../i18n/text';
import { DayFigure } from '../../ui/DayFigure';
import { Doubts } from '../../ui/Doubts';
import { EventItems } from '../../ui/EventItems';
import { SourceList } from '../../ui/SourceList';
import { StatusTable } from '../../ui/StatusTable';
import { siteText } from '../../words/siteText';
import { eventSources } from '../../words/sources';
import type { KeyDate } from './keyDates';
import { detailsIn, stateOf, type Edition } from './edition';
import { dayData } from './jsonLd';
import { pageReading } from './pageReading';
import { dayPath, linkTo } from './paths';
import { themedFigure } from './themedFigure';
import { mapLink, viewPage, type View } from './viewPage';

const DOCUMENT_ID = 'doc';

interface NeighboursProps {
  readonly edition: Edition;
  readonly date: KeyDate;
  readonly lang: Lang;
}

/** Links to the key dates before and after. */
function Neighbours({ edition: { keyDates, site, record }, date, lang }: NeighboursProps) {
  const text = siteText(lang);
  const at = keyDates.indexOf(date);
  const links = [
    [text.earlier, keyDates[at - 1]],
    [text.later, keyDates[at + 1]],
  ] as const;
  return (
    <nav aria-label={text.days}>
      <ul>
        {links.map(
          ([label, other]) =>
            other && (
              <li key={label}>
                <span>{`${label} `}</span>
                <a href={linkTo(site, dayPath(date.date, lang), dayPath(other.date, lang))}>
                  {DEFAULT_LAYER.on(record, other.date).caption(lang).headline}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

/** What a day's page is called and what it says of itself in one sentence. */
export function dayTitle({ record }: Edition, { date }: KeyDate, lang: Lang) {
  return DEFAULT_LAYER.on(record, date).caption(lang);
}

/** The page of a key date in one language. */
export function dayPage(edition: Edition, date: KeyDate, lang: Lang): string {
  const { record } = edition;
  const text = siteText(lang);
  const pathIn = (each?: Lang) => dayPath(date.date, each);
  const colouring = DEFAULT_LAYER.on(record, date.date);
  const { headline, statement, altText } = dayTitle(edition, date, lang);
  const { event, others } = headlineOn(record, date.date);
  const events = event ? [event, ...others] : others;
  const detailsOf = detailsIn(edition);
  const sources = eventSources(events, detailsOf, lang);
  const reading = pageReading(edition, pathIn(lang), lang);
  const { figure, css } = themedFigure(
    reading,
    <DayFigure colouring={colouring} shapes={edition.shapes} idPrefix="m" width={640} />,
  );
  const view: View = {
    pathIn,
    state: stateOf(lang, date.date),
    shown: date.date,
    tab: appText(lang).documentTitle(headline),
    title: headline,
    description: statement,
    altText,
    data: (described) => dayData(edition, events, headline, described),
    css,
  };
  return viewPage(
    edition,
    view,
    reading,
    <>
      <h1>{headline}</h1>
      <p className="statement">{statement}</p>
      <p className="why">
        <strong>{text.why}</strong>
        <span>{LANGUAGES[lang].gap + date.why[lang]}</span>
      </p>
      {figure}
      <p className="open">
        <a href={mapLink(edition, view)}>{text.openDay}</a>
      </p>
      <section>
        <h2>{text.happened}</h2>
        <Doubts doubts={doubtsAmong(events, record)} />
        <EventItems {...{ events, detailsOf, sources }} idPrefix={DOCUMENT_ID} />
      </section>
      <SourceList entries={sources.entries} heading="h2" idPrefix={DOCUMENT_ID} />
      <StatusTable colouring={colouring} />
      <Neighbours edition={edition} date={date} lang={lang} />
    </>,
  );
}
