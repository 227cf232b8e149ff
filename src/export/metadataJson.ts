import type { Text } from '../i18n/text';
import { RECORD_LICENCE } from '../events/licence';
import { pictureText } from '../words/pictureText';
import { boundaryNotice } from '../regions/notice';
import type { DayRange } from '../time/span';
import { citedQuery, citedUrl } from '../words/links';
import { citationOf, type CitationParts } from '../words/citation';
import { COLUMN_NOTES } from '../events/columnNotes';

const notes: Readonly<Record<string, Text>> = COLUMN_NOTES;

/** A table that metadata describes. */
export interface TableFile {
  readonly file: string;
  /** Its text. */
  readonly csv: string;
  /** How numbers in it may be used that are not the record's own; left out or empty where it has none. */
  readonly licence?: string;
}

/** Columns of area codes, which programs take for numbers where nothing says that they are text. */
const CODE = /adcodes?$|^inherited_from$/;

interface ColumnFacts extends Partial<Text> {
  readonly name: string;
  readonly type?: 'string';
}

function columnsOf({ csv }: TableFile): readonly ColumnFacts[] {
  const header = csv.slice(1, csv.indexOf('\r\n')).split(',');
  return header.map((name) => ({ name, ...(CODE.test(name) && { type: 'string' }), ...notes[name] }));
}

/** The metadata of an archive: the view, the versions, the columns, the licences and the citation. */
export function metadataJson(parts: CitationParts, range: DayRange, tables: readonly TableFile[]): string {
  const { state, context, version, released, site } = parts;
  const metadata = {
    title: pictureText(state.lang).product,
    dataVersion: version,
    released,
    view: citedQuery(state, context, version),
    url: site === null ? null : citedUrl(parts, version),
    events: range,
    timeZone: 'Asia/Shanghai',
    licence: { id: RECORD_LICENCE.id, url: RECORD_LICENCE.url },
    boundaries: { included: false, credit: boundaryNotice.credit, licence: boundaryNotice.licence },
    citation: citationOf(parts).text,
    tables: tables.map((table) => ({
      file: table.file,
      columns: columnsOf(table),
      licence: table.licence || undefined,
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
