import { Fragment } from 'react';
import type { DateMode, EventDetails, EventIndex } from '../events/model';
import { eventFacts, type EventFact } from '../words/eventFacts';
import { Gap } from './Gap';
import type { Elements } from './elements';
import { useReading } from './reading';
import { Said } from './Said';

const REMARK_CLASS = { note: 'within', document: 'document', drives: 'drives' } as const;

interface Props {
  readonly event: EventIndex;
  /** Null while they are missing: the facts of the index stand without them. */
  readonly details: EventDetails | null;
  readonly mode?: DateMode;
  /** What stands after the date that the event is recorded under. */
  readonly afterRecorded?: Elements;
}

/** Who did what, where, when, with what force and how sure that is. */
export function EventFacts({ event, details, mode, afterRecorded }: Props) {
  const { record, lang } = useReading();
  return (
    <dl className="facts">
      {eventFacts(event, details, { record, lang, mode }).map((fact) => (
        <Fact key={fact.key} fact={fact}>
          {fact.key === 'recorded' && afterRecorded}
        </Fact>
      ))}
    </dl>
  );
}

/** One labelled fact; `children` stand after its remarks. */
function Fact({ fact, children }: { readonly fact: EventFact; readonly children: Elements }) {
  const { label, value, remarks, items } = fact;
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        <Said parts={value} />
        {remarks.map(({ kind, parts }, at) => (
          <Fragment key={at}>
            <Gap />
            <span className={REMARK_CLASS[kind]}>
              <Said parts={parts} />
            </span>
          </Fragment>
        ))}
        {children}
        {items.length > 0 && (
          <ul>
            {items.map((parts, at) => (
              <li key={at}>
                <Said parts={parts} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
