import type { NamedChart } from '../../../drawing/chart/model';
import type { App } from '../../../state/app';
import { citationOf, type Citation, type CitationParts } from '../../../words/citation';
import { csvAreas } from '../../../export/csvAreas';
import { columnsOf, tableOf } from '../../../layers/columns';
import { dataFiles, zip } from '../../../export/dataZip';
import { eventsFile, everyEvent } from '../../../export/eventsFile';
import { fileName, fileStem } from '../../../words/fileName';
import type { ChartInputs } from './inputs';
import type { Subject } from './picture';
import type { ExportFile } from '../../../export/file';
import { unlessStopped, type Work } from './work';

export type DataFormat = 'status' | 'events' | 'allEvents' | 'zip';
export const DATA_FORMATS: readonly DataFormat[] = ['status', 'events', 'allEvents', 'zip'];
export type CitationStyle = keyof Citation;
export const CITATION_STYLES: readonly CitationStyle[] = ['text', 'bibtex', 'csl'];

const CSV = 'text/csv;charset=utf-8';

function stemOf({ app, state }: Subject): string {
  return fileStem(state, app.context, { theme: 'light', size: 'data' });
}

function citationParts({ app, share, state }: Subject): CitationParts {
  const { site, version, released } = share;
  return { state, context: app.context, site, version, released };
}

/** The state, or a chart of it, cited in each style. */
export function citations(subject: Subject, chart: NamedChart | null): Citation {
  return citationOf({ ...citationParts(subject), chart });
}

const CITATION_FILES = {
  text: { ending: 'txt', type: 'text/plain;charset=utf-8' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<CitationStyle, { ending: string; type: string }>;

/** The citation as a file. */
export function makeCitation(subject: Subject, style: CitationStyle, chart: NamedChart | null): ExportFile {
  const { ending, type } = CITATION_FILES[style];
  const parts = { theme: 'light', size: 'citation', figure: chart?.name ?? null } as const;
  const name = fileName(subject.state, subject.app.context, parts, ending);
  return { name, type, content: citations(subject, chart)[style] };
}

/** The values of a chart as a file, with whose they are. */
export function makeValues({ app, state }: Subject, { name, chart, code }: ChartInputs): ExportFile {
  const parts = { theme: 'light', size: 'data', figure: name } as const;
  return {
    name: fileName(state, app.context, parts, 'csv'),
    type: CSV,
    content: code.csvChart(chart(state)),
  };
}

/** The table or tables as a file. Rejects as its details do, or with the signal's reason when it is stopped. */
export async function makeData(
  subject: Subject,
  details: App['details'],
  format: DataFormat,
  { step, signal }: Work,
): Promise<ExportFile> {
  const { app, state } = subject;
  const { lang, region } = state;
  if (format === 'status') {
    step('write');
    const name = `${stemOf(subject)}_${tableOf(state)}.csv`;
    return { name, type: CSV, content: csvAreas(app.record, columnsOf(app.record, state), lang, region) };
  }
  step('data');
  const long = await unlessStopped(details.value(), signal);
  step('write');
  const parts = { ...citationParts(subject), record: app.record, details: long };
  if (format === 'events') return eventsFile(parts).file;
  if (format === 'allEvents') return eventsFile({ ...parts, state: everyEvent(state) }).file;
  const files = dataFiles(parts);
  return { name: `${stemOf(subject)}.zip`, type: 'application/zip', content: new Uint8Array(zip(files)) };
}
