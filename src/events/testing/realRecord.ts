import { buildRecord } from '../../record/publish/record';
import { createEventStore, type EventStore } from '../store';

/** A store of the record in `data/`, as the browser gets it. */
export function realStore(): EventStore {
  return createEventStore(buildRecord().index);
}
