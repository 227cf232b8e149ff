import { zipSync, type Zippable } from 'fflate';
import type { RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { formatDay } from '../i18n/format';
import { pictureText } from '../words/pictureText';
import { boundaryNotice } from '../regions/notice';
import type { DayRange } from '../time/span';
import { utf8 } from '../drawing/bytes';
import { citationOf, type CitationParts } from '../words/citation';
import { csvEvents, csvSources } from './csvEvents';
import { daysInView, eventsInView } from '../state/eventsInView';
import { colouringOf } from '../layers/layers';
import { columnsOf, tableContent, tableOf } from '../layers/columns';
import { csvAreas } from './csvAreas';
import { fileStem } from '../words/fileName';
import { shareText } from '../words/shareText';
import { metadataJson } from './metadataJson';

export interface DataParts extends CitationParts {
  readonly record: EventStore;
  readonly details: RecordDetails;
}

/** The texts of a ZIP file by name: three tables, what they hold, how to cite them. */
export function dataFiles(parts: DataParts): ReadonlyMap<string, string> {
  const { record, details, state, context } = parts;
  const { lang, region } = state;
  const { readme } = shareText(lang);
  const range = daysInView(state, context.bounds);
  const inView = eventsInView(record, state, details);
  const stem = fileStem(state, context, { theme: 'light', size: 'data' });
  const licence = colouringOf(record, state).licence(lang);
  const areas = columnsOf(record, state);
  const ofAreas = {
    file: `${stem}_${tableOf(state)}.csv`,
    csv: csvAreas(record, areas, lang, region),
    licence,
  };
  const events = { file: `${stem}_events.csv`, csv: csvEvents(record, details, inView, lang) };
  const sources = { file: `${stem}_sources.csv`, csv: csvSources(details, inView) };
  // Two archives may be unpacked into one folder.
  const about = { metadata: `${stem}_metadata.json`, readme: `${stem}_README.md` };
  const { text, bibtex } = citationOf(parts);
  const day = (d: DayRange['to']) => formatDay(d, lang);
  const lines = [
    `# ${pictureText(lang).product}`,
    `## ${readme.contents}`,
    [
      readme.areas(ofAreas.file, tableContent(state, record.index.bounds, lang)),
      readme.events(events.file, day(range.from), day(range.to)),
      readme.sources(sources.file),
      readme.metadata(about.metadata),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    `## ${readme.howToCite}`,
    text,
    `\`\`\`bibtex\n${bibtex}\`\`\``,
    `## ${readme.licence}`,
    readme.licenceText,
    ...(licence === '' ? [] : [licence]),
    boundaryNotice.credit[lang],
    `## ${readme.caveats}`,
    readme.caveatList.map((line) => `- ${line}`).join('\n'),
  ];
  return new Map([
    [ofAreas.file, ofAreas.csv],
    [events.file, events.csv],
    [sources.file, sources.csv],
    [about.metadata, metadataJson(parts, range, [ofAreas, events, sources])],
    [about.readme, `${lines.join('\n\n')}\n`],
  ]);
}

/** ZIP keeps local time; a time without a zone is read as such, so that the bytes are the same everywhere. */
const FIXED_TIME = '1980-01-01T12:00:00';

/** Files as one ZIP file; the same files give the same bytes. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    [...files].map(([name, content]) => [
      name,
      [typeof content === 'string' ? utf8(content) : content, { mtime: FIXED_TIME, level: 9 }],
    ]),
  );
  return zipSync(entries);
}
