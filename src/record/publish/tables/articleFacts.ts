import { listCell } from '../../../events/csv';
import { tableOf, type RecordParts, type Table } from './table';

/** The table of the article's statements and what research found about each. */
export function articleFactsTable({ article }: RecordParts): Table {
  return tableOf('article_facts', article.facts, {
    fact_id: ({ id }) => id,
    'statement_*': ({ statement }) => statement,
    verdict: ({ verdict }) => verdict,
    'finding_*': ({ finding }) => finding,
    event_ids: ({ events }) => listCell(events),
    project_ids: ({ projects }) => listCell(projects),
    adcodes: ({ adcodes }) => listCell(adcodes),
  });
}
