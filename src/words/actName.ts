import type { EventIndex, LegalForce, Status, StatusStep } from '../events/model';
import { STATUS_RANK } from '../events/rank';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import { stepName } from './className';
import { vocabulary } from './vocabulary';

/** The status that an act of each force makes of a place where nothing else is known of it. */
const USUAL: Readonly<Record<LegalForce, readonly Status[]>> = {
  'policy-signal': ['signalled', 'encouraged'],
  draft: ['drafted'],
  order: ['ordered'],
  enforced: ['enforced'],
  consequence: [],
};

/**
 * What an event amounts to on the map where its force does not say it, as of a binding order only to check: `warning or
 * checks`. Null where the two agree, and of an event that changes nothing.
 */
export function unusualName(event: EventIndex, store: Pick<EventStore, 'index'>, lang: Lang): string | null {
  const step = strongestStep(event, store);
  return step === undefined || USUAL[event.force].includes(step.status) ? null : stepName(step, lang);
}

function strongestStep(event: EventIndex, { index }: Pick<EventStore, 'index'>): StatusStep | undefined {
  const steps = index.steps.filter((step) => step.event === event.id);
  const own = steps.filter(({ adcode }) => adcode === event.adcode);
  return (own.length > 0 ? own : steps).toSorted(
    (a, b) => STATUS_RANK[b.status] - STATUS_RANK[a.status] || (a.extent === 'whole' ? -1 : 1),
  )[0];
}

/**
 * What an event amounts to, in the words of the map: what its strongest step makes of its own area, else of another; of an
 * event that changes nothing on the map, with what force it was done.
 */
export function actName(event: EventIndex, store: Pick<EventStore, 'index'>, lang: Lang): string {
  const step = strongestStep(event, store);
  return step ? stepName(step, lang) : vocabulary(lang).force[event.force];
}
