import type { ArticleFact } from '../../../events/model';
import { inBothLanguages, listCell, tableOf, type RecordParts, type Table } from './table';
import { termWords } from './words';

/** The table of the article's statements and what research found about each. */
export function articleFactsTable({ article }: RecordParts): Table {
  return tableOf<ArticleFact>({
    name: 'article_facts',
    title: { zh: '文章的陈述', en: 'Statements of the article' },
    meaning: {
      zh: '2021年6月20日文章的每条陈述一行，附查证结果。',
      en: 'One row per statement of the article of 20 June 2021, with what research found.',
    },
    primaryKey: ['fact_id'],
    columns: [
      {
        name: 'fact_id',
        type: 'string',
        required: true,
        meaning: { zh: '陈述的固定名称。', en: 'Lasting name of the statement.' },
        value: ({ id }) => id,
      },
      ...inBothLanguages<ArticleFact>(
        'statement',
        { zh: '文章所说', en: 'What the article says' },
        ({ statement }) => statement,
      ),
      {
        name: 'verdict',
        type: 'string',
        required: true,
        meaning: { zh: '查证结果。', en: 'What research found.' },
        values: termWords('verdict'),
        value: ({ verdict }) => verdict,
      },
      ...inBothLanguages<ArticleFact>(
        'finding',
        { zh: '查证说明', en: 'The finding in words' },
        ({ finding }) => finding,
      ),
      {
        name: 'event_ids',
        type: 'list',
        meaning: { zh: '相关事件；见events。', en: 'Events that bear on it; see events.' },
        value: ({ events }) => listCell(events),
      },
      {
        name: 'project_ids',
        type: 'list',
        meaning: { zh: '相关项目；见projects。', en: 'Projects that bear on it; see projects.' },
        value: ({ projects }) => listCell(projects),
      },
      {
        name: 'adcodes',
        type: 'list',
        meaning: { zh: '相关地区；见areas。', en: 'Areas that it is about; see areas.' },
        value: ({ adcodes }) => listCell(adcodes),
      },
    ],
    rows: article.facts,
  });
}
