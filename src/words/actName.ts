import type { EventIndex } from '../events/model';
import { STATUS_RANK } from '../events/rank';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import { stepName } from './className';
import { vocabulary } from './vocabulary';

/**
 * What an event amounts to, in the words of the map: what its strongest step makes of its own area, else of another; of an
 * event that changes nothing on the map, with what force it was done.
 */
export function actName(event: EventIndex, { index }: Pick<EventStore, 'index'>, lang: Lang): string {
  const steps = index.steps.filter((step) => step.event === event.id);
  const own = steps.filter(({ adcode }) => adcode === event.adcode);
  const [strongest] = (own.length > 0 ? own : steps).toSorted(
    (a, b) => STATUS_RANK[b.status] - STATUS_RANK[a.status] || (a.extent === 'whole' ? -1 : 1),
  );
  return strongest ? stepName(strongest, lang) : vocabulary(lang).force[event.force];
}
