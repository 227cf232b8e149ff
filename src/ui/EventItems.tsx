import { Fragment } from 'react';
import type { EventDetails, EventId, EventIndex } from '../events/model';
import { siteText } from '../words/siteText';
import { EventDate } from './Dated';
import { EventLine } from './EventLine';
import { EventLink } from './EventLink';
import { Mixed } from './Mixed';
import { Notes } from './Notes';
import { useReading } from './reading';
import type { SourceList } from '../words/sources';

interface Props {
  readonly events: readonly EventIndex[];
  /** Undefined for an event whose long texts could not be had. */
  readonly detailsOf: (id: EventId) => EventDetails | undefined;
  /** The page's numbered documents; null where they could not be had. */
  readonly sources: SourceList | null;
  /** Ids of the documents begin with it. */
  readonly idPrefix: string;
}

/** Events with date, title, summary, notes and the numbers of their documents. */
export function EventItems({ events, detailsOf, sources, idPrefix }: Props) {
  const { lang } = useReading();
  return (
    <ol className="events">
      {events.map((event) => {
        const details = detailsOf(event.id);
        return (
          <li key={event.id}>
            <article>
              <p className="when">
                <EventDate event={event} />
              </p>
              <h3>
                <EventLink event={event} />
              </h3>
              <EventLine event={event} />
              {details && (
                <p>
                  <Mixed text={details.summary[lang]} />
                </p>
              )}
              <Notes event={event} details={details} />
              <References numbers={sources?.numbersOf(event.id) ?? []} idPrefix={idPrefix} />
            </article>
          </li>
        );
      })}
    </ol>
  );
}

/** Links to the numbers of an event's documents; nothing where it has none. */
function References({
  numbers,
  idPrefix,
}: { readonly numbers: readonly number[] } & Pick<Props, 'idPrefix'>) {
  const { lang } = useReading();
  if (numbers.length === 0) return null;
  return (
    <p className="refs">
      <span>{`${siteText(lang).refs} `}</span>
      {numbers.map((n, at) => (
        <Fragment key={n}>
          {at > 0 && <span>, </span>}
          <a href={`#${idPrefix}-${n}`}>{n}</a>
        </Fragment>
      ))}
    </p>
  );
}
