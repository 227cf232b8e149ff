import type { Source } from '../../../events/model';
import { tableOf, type RecordParts, type Table } from './table';

interface Owner {
  readonly event?: string;
  readonly project?: string;
}

interface Row extends Owner {
  readonly source: Source;
  readonly no: number;
}

const numbered = (sources: readonly Source[], owner: Owner): readonly Row[] =>
  sources.map((source, at) => ({ ...owner, source, no: at + 1 }));

/** The table of the documents that events and projects rest on. */
export function sourcesTable({ details }: RecordParts): Table {
  const rows = [
    ...details.events.flatMap(({ id, sources }) => numbered(sources, { event: id })),
    ...details.projects.flatMap(({ id, sources }) => numbered(sources, { project: id })),
  ];
  return tableOf('sources', rows, {
    source_id: ({ event, project, no }) => `${event ?? project}/${no}`,
    event_id: ({ event }) => event,
    project_id: ({ project }) => project,
    source_no: ({ no }) => no,
    title: ({ source }) => source.title,
    publisher: ({ source }) => source.publisher,
    'publisher_*': ({ source }) => source.publisherNames,
    url: ({ source }) => source.url,
    may_be_linked: ({ source }) => source.url !== null && source.linked !== false,
    published_on: ({ source }) => source.publishedOn,
    lang: ({ source }) => source.lang,
    quality: ({ source }) => source.quality,
    is_copy: ({ source }) => source.mirror,
    was_opened: ({ source }) => source.retrieved,
    is_article: ({ source }) => source.inSeed,
    'supports_*': ({ source }) => source.supports,
  });
}
