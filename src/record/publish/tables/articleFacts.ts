import { tableOf, type RecordParts, type Table } from './table';

/** The table of the article's statements and what research found about each. */
export function articleFactsTable({ article }: RecordParts): Table {
  return tableOf('article_facts', article.facts, {
    fact_id: 'id',
    'statement_*': 'statement',
    verdict: 'verdict',
    'finding_*': 'finding',
    event_ids: 'events',
    project_ids: 'projects',
    adcodes: 'adcodes',
  });
}
