import { chronologyCaption } from '../../../drawing/chronology/headline';
import { ChronologyTable } from '../../../chronology/ChronologyTable';
import { chronologyOf, sortRows } from '../../../drawing/chronology/model';
import { chronologyScale } from '../../../drawing/chronology/scale';
import { documentsOf } from '../../../events/documents';
import { compareTexts } from '../../../i18n/format';
import type { Lang } from '../../../i18n/text';
import { displayName } from '../../../regions/gazetteer';
import { DocumentGroups } from '../../../sources/DocumentGroups';
import { groupDocuments } from '../../../sources/groups';
import { EventTable } from '../../../table/EventTable';
import { rowsOf } from '../../../table/rows';
import { filterText } from '../../../words/filterText';
import { textPagesText } from '../../../words/textPages';
import type { Edition } from '../edition';
import { textPage } from './textPage';

/** Width of a band on the page, in pixels. */
const WIDE = 560;

/** The page of all events as a table. */
export function tablePage(edition: Edition, lang: Lang): string {
  const { record, details } = edition;
  const events = record.eventsIn(record.index.bounds);
  const rows = rowsOf(events, { record, details, lang });
  return textPage(edition, 'table', lang, <EventTable rows={rows} sorting={null} />);
}

/** The page of every province through time, by first act. */
export function timelinePage(edition: Edition, lang: Lang): string {
  const { record } = edition;
  const { bounds } = record.index;
  const rows = chronologyOf(record, record.eventsIn(bounds), 'recorded');
  const sorted = sortRows(rows, 'act', {
    nameOf: (adcode) => displayName(record.gazetteer, adcode, lang),
    compareNames: compareTexts(lang),
    southEast: () => 0,
  });
  const caption = chronologyCaption(record, rows, lang);
  return textPage(
    edition,
    'timeline',
    lang,
    <>
      {caption && <p>{caption.headline}</p>}
      {caption && <p>{caption.statement}</p>}
      <p className="within">{filterText(lang).chronology.key}</p>
      <div className="scroll" role="region" tabIndex={0} aria-label={textPagesText(lang).timeline.title}>
        <ChronologyTable rows={sorted} scale={chronologyScale(bounds, bounds, WIDE)} links={false} />
      </div>
    </>,
  );
}

/** The page of every document behind the record. */
export function sourcesPage(edition: Edition, lang: Lang): string {
  const { record, details } = edition;
  const documents = documentsOf(record.eventsIn(record.index.bounds), details);
  return textPage(
    edition,
    'sources',
    lang,
    <DocumentGroups groups={groupDocuments(documents, 'quality', lang)} />,
  );
}
