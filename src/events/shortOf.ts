import type { Text } from '../i18n/text';
import type { Standing } from './status';
import type { EventStore } from './store';

/** What the step behind a standing did, in the few words that the record has for the map; null where it has none. */
export function shortOf({ index }: EventStore, standing: Standing): Text | null {
  const step = index.steps.find(
    ({ adcode, event, status }) =>
      adcode === standing.adcode && event === standing.event && status === standing.status,
  );
  return step?.short ?? null;
}
