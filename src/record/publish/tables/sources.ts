import type { Source } from '../../../events/model';
import { tableOf, type RecordParts, type Table } from './table';

interface Owner {
  readonly event?: string;
  readonly project?: string;
}

interface Row extends Source, Owner {
  readonly no: number;
}

const numbered = (sources: readonly Source[], owner: Owner): readonly Row[] =>
  sources.map((source, at) => ({ ...owner, ...source, no: at + 1 }));

/** The table of the documents that events and projects rest on. */
export function sourcesTable({ details }: RecordParts): Table {
  const rows = [
    ...details.events.flatMap(({ id, sources }) => numbered(sources, { event: id })),
    ...details.projects.flatMap(({ id, sources }) => numbered(sources, { project: id })),
  ];
  return tableOf('sources', rows, {
    source_id: ({ event, project, no }) => `${event ?? project}/${no}`,
    event_id: 'event',
    project_id: 'project',
    source_no: 'no',
    title: 'title',
    publisher: 'publisher',
    'publisher_*': 'publisherNames',
    url: 'url',
    may_be_linked: ({ url, linked }) => url !== null && linked !== false,
    published_on: 'publishedOn',
    lang: 'lang',
    quality: 'quality',
    is_copy: 'mirror',
    was_opened: 'retrieved',
    is_article: 'inSeed',
    'supports_*': 'supports',
  });
}
