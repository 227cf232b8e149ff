import type { Source } from '../../../events/model';
import { inBothLanguages, tableOf, type Column, type RecordParts, type Table } from './table';
import { termWords } from './words';

interface Row {
  readonly source: Source;
  readonly event?: string;
  readonly project?: string;
  readonly no: number;
}

const OWNER: readonly Column<Row>[] = [
  {
    name: 'source_id',
    type: 'string',
    required: true,
    meaning: {
      zh: '事件或项目的名称和来源序号。',
      en: 'Name of the event or project, and number of the source.',
    },
    value: ({ event, project, no }) => `${event ?? project}/${no}`,
  },
  {
    name: 'event_id',
    type: 'string',
    meaning: { zh: '所支持的事件；见events。', en: 'The event that it supports; see events.' },
    value: ({ event }) => event,
  },
  {
    name: 'project_id',
    type: 'string',
    meaning: { zh: '所支持的项目；见projects。', en: 'The project that it supports; see projects.' },
    value: ({ project }) => project,
  },
  {
    name: 'source_no',
    type: 'integer',
    required: true,
    meaning: { zh: '序号，最好的在前。', en: 'Number, best first.' },
    value: ({ no }) => no,
  },
];

const PAGE: readonly Column<Row>[] = [
  {
    name: 'title',
    type: 'string',
    required: true,
    meaning: { zh: '标题，用原文。', en: 'Headline in its own language.' },
    value: ({ source }) => source.title,
  },
  {
    name: 'publisher',
    type: 'string',
    required: true,
    meaning: { zh: '发布者，照记录所写。', en: 'Who published it, as the record has it.' },
    value: ({ source }) => source.publisher,
  },
  ...inBothLanguages<Row>(
    'publisher',
    { zh: '发布者的名称，两种语言都有时', en: 'The publisher’s name, where there is one in both languages' },
    ({ source }) => source.publisherNames,
  ),
  {
    name: 'url',
    type: 'string',
    meaning: { zh: '所查阅页面的地址。', en: 'Address of the page that was read.' },
    value: ({ source }) => source.url,
  },
  {
    name: 'may_be_linked',
    type: 'boolean',
    required: true,
    meaning: {
      zh: 'false：没有地址，或所在网站与发布者无关、已被占用。',
      en: 'false: no address, or the site has nothing to do with the publisher, or was taken over.',
    },
    value: ({ source }) => source.url !== null && source.linked !== false,
  },
  {
    name: 'published_on',
    type: 'string',
    meaning: { zh: '发布的年、月或日。', en: 'Year, month or day of publication.' },
    value: ({ source }) => source.publishedOn,
  },
  {
    name: 'lang',
    type: 'string',
    required: true,
    meaning: { zh: '页面的语言。', en: 'Language of the page.' },
    values: termWords('language'),
    value: ({ source }) => source.lang,
  },
  {
    name: 'quality',
    type: 'string',
    required: true,
    meaning: { zh: '发布者的类别。', en: 'Kind of publisher.' },
    values: termWords('quality'),
    value: ({ source }) => source.quality,
  },
  {
    name: 'is_copy',
    type: 'boolean',
    required: true,
    meaning: {
      zh: '是否为在其他网站上看到的发布者原文。',
      en: 'Whether it is the named publisher’s text as seen on another site.',
    },
    value: ({ source }) => source.mirror,
  },
  {
    name: 'was_opened',
    type: 'boolean',
    required: true,
    meaning: {
      zh: 'false：由看到的另一页面引用，本身未打开。',
      en: 'false: cited by a page that was seen, not opened itself.',
    },
    value: ({ source }) => source.retrieved,
  },
  {
    name: 'is_article',
    type: 'boolean',
    required: true,
    meaning: {
      zh: '是否为本项目所依据的文章。',
      en: 'Whether it is the article that the project started from.',
    },
    value: ({ source }) => source.inSeed,
  },
  ...inBothLanguages<Row>(
    'supports',
    { zh: '记录从中取用的内容', en: 'What the record takes from it' },
    ({ source }) => source.supports,
  ),
];

/** The table of the documents that events and projects rest on. */
export function sourcesTable({ details }: RecordParts): Table {
  const rows = (sources: readonly Source[], owner: Pick<Row, 'event' | 'project'>): readonly Row[] =>
    sources.map((source, at) => ({ ...owner, source, no: at + 1 }));
  return tableOf({
    name: 'sources',
    title: { zh: '来源', en: 'Sources' },
    meaning: {
      zh: '每个事件或项目的每个来源一行。',
      en: 'One row per source of an event or a project.',
    },
    primaryKey: ['source_id'],
    foreignKeys: [
      { fields: ['event_id'], table: 'events', to: ['event_id'] },
      { fields: ['project_id'], table: 'projects', to: ['project_id'] },
    ],
    columns: [...OWNER, ...PAGE],
    rows: [
      ...details.events.flatMap(({ id, sources }) => rows(sources, { event: id })),
      ...details.projects.flatMap(({ id, sources }) => rows(sources, { project: id })),
    ],
  });
}
