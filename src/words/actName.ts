import type { EventIndex, LegalForce, Status } from '../events/model';
import { strongestStep } from '../events/rank';
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
export function unusualName(
  event: EventIndex,
  record: Pick<EventStore, 'stepsOf'>,
  lang: Lang,
): string | null {
  const step = mainStep(event, record);
  return step === undefined || USUAL[event.force].includes(step.status) ? null : stepName(step, lang);
}

/** What weighs most in what an event makes of its own area, or of others where it makes nothing of that. */
function mainStep(event: EventIndex, record: Pick<EventStore, 'stepsOf'>) {
  const steps = record.stepsOf(event);
  const own = steps.filter(({ adcode }) => adcode === event.adcode);
  return strongestStep(own.length > 0 ? own : steps);
}

/**
 * What an event amounts to, in the words of the map: what its strongest step makes of its own area, else of another; of an
 * event that changes nothing on the map, with what force it was done.
 */
export function actName(event: EventIndex, record: Pick<EventStore, 'stepsOf'>, lang: Lang): string {
  const step = mainStep(event, record);
  return step ? stepName(step, lang) : vocabulary(lang).force[event.force];
}
