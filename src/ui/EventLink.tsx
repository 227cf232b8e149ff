import type { EventIndex } from '../events/model';
import { eventPart } from '../words/parts';
import { useReading } from './reading';
import { Said } from './Said';

/** An event named by its title; leads to it where the surface can. */
export function EventLink({ event }: { readonly event: EventIndex }) {
  return <Said parts={[eventPart(event, useReading().lang)]} />;
}
