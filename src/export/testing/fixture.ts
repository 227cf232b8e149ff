import { details, record } from '../../drawing/testing/fixture';
import { citedParts, SITE } from '../../words/testing/states';
import type { DataParts } from '../dataZip';

export { context, SITE, stateOf } from '../../words/testing/states';

/** Everything that an export of a state is made from. */
export function partsOf(query: string, site: string | null = SITE): DataParts {
  return { ...citedParts(query, site), record, details };
}
