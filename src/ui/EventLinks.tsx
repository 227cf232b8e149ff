import type { HTMLAttributes } from 'react';
import type { EventIndex } from '../events/model';
import { EventLink } from './EventLink';

interface Props extends HTMLAttributes<HTMLUListElement> {
  readonly events: readonly EventIndex[];
}

/** A list of events, each by its title, which leads to it. */
export function EventLinks({ events, ...list }: Props) {
  return (
    <ul {...list}>
      {events.map((event) => (
        <li key={event.id}>
          <EventLink event={event} />
        </li>
      ))}
    </ul>
  );
}
