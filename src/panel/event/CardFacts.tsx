import { useStore } from 'zustand';
import type { EventDetails, EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { eventFacts, type EventFact } from '../../words/eventFacts';
import { eventText } from '../../words/eventText';
import { useLang, useShown } from '../parts/hooks';
import { Said } from '../parts/Said';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
  readonly details: EventDetails | null;
}

/** Who did what, where, when, with what force and how sure that is. */
export function CardFacts({ app, event, details }: Props) {
  const lang = useLang(app);
  const mode = useStore(app.store, (state) => state.dates);
  const { day: shown } = useShown(app);
  return (
    <dl className="facts">
      {eventFacts(event, details, { store: app.record, lang, mode }).map((fact) => (
        <Fact
          key={fact.key}
          app={app}
          fact={fact}
          showDay={
            fact.key === 'recorded' && event.date !== shown ? () => app.actions.openEvent(event.id) : null
          }
        />
      ))}
    </dl>
  );
}

const REMARK_CLASS = { note: 'within', document: 'document', drives: 'drives' } as const;

interface FactProps {
  readonly app: App;
  readonly fact: EventFact;
  /** Shows the map on the fact's day; null where there is no other day to go to. */
  readonly showDay: (() => void) | null;
}

/** One labelled fact of a card. */
function Fact({ app, fact: { label, value, remarks, items }, showDay }: FactProps) {
  const lang = useLang(app);
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        <Said app={app} parts={value} />
        {remarks.map(({ kind, parts }, at) => (
          <span key={at} className={REMARK_CLASS[kind]}>
            <Said app={app} parts={parts} />
          </span>
        ))}
        {showDay && (
          <button type="button" className="text-link show-day" onClick={showDay}>
            {eventText(lang).card.showDay}
          </button>
        )}
        {items.length > 0 && (
          <ul className="deadline-detail">
            {items.map((parts, at) => (
              <li key={at}>
                <Said app={app} parts={parts} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
