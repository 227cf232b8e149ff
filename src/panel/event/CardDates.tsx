import type { DateMode, EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import type { Day } from '../../time/day';
import { panelText } from '../messages';
import { cardDates, type CardDate } from '../model/cardDates';
import { DayText, EventDate } from '../parts/Dated';
import { useLang, useShown } from '../parts/hooks';
import { vocabulary, wordFor } from '../vocabulary';
import { Fact } from './CardFacts';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
  readonly mode: DateMode;
  /** Several deadlines in one paper. */
  readonly detail: Readonly<Record<string, Day>>;
}

/** An event's dates, each labelled and kept apart, with the one on which the map changes colour marked. */
export function CardDates({ app, event, mode, detail }: Props) {
  const lang = useLang(app);
  const { day: shown } = useShown(app);
  const text = panelText(lang).card;
  const words = vocabulary(lang);
  const dates = cardDates(event, app.record, mode);

  const valueOf = ({ kind, day }: CardDate) => {
    if (kind === 'recorded') return <EventDate event={event} lang={lang} />;
    return <DayText day={day} lang={lang} />;
  };
  const basis = [
    ...(['day', 'minute'].includes(event.datePrecision) ? [] : [words.precision[event.datePrecision]]),
    ...(event.dateBasis ? [words.basis[event.dateBasis]] : []),
  ];
  return (
    <>
      {dates.map((date) => (
        <Fact key={date.kind} label={words.date[date.kind]}>
          {valueOf(date)}
          {date.kind === 'deadline' && event.deadlineKind && (
            <span className="within">{words.deadlineKind[event.deadlineKind]}</span>
          )}
          {date.kind === 'recorded' && basis.length > 0 && (
            <span className="within">{basis.join(text.basisJoin)}</span>
          )}
          {date.drives && <span className="drives">{text.drives}</span>}
          {date.kind === 'recorded' && date.day !== shown && (
            <button
              type="button"
              className="text-link show-day"
              onClick={() => app.actions.openEvent(event.id)}
            >
              {text.showDay}
            </button>
          )}
          {date.kind === 'deadline' && Object.keys(detail).length > 0 && (
            <ul className="deadline-detail">
              {Object.entries(detail).map(([key, day]) => (
                <li key={key}>
                  <DayText day={day} lang={lang} />
                  <span>{text.colon + wordFor(words.deadlineDetail, key)}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      ))}
      {!dates.some(({ drives }) => drives) && <Fact label={text.colour}>{text.drivesNothing}</Fact>}
    </>
  );
}
