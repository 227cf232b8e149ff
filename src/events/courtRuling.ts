import type { EventDetails, EventIndex } from './model';

/** Whether an event is what a court decided in a case: the record files rulings as enforcement, by a court. */
export function isCourtRuling({ issuer }: EventIndex, { instrument }: EventDetails): boolean {
  return instrument === 'enforcement-action' && issuer !== null && issuer.zh.includes('法院');
}
