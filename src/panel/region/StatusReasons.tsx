import { capitalise } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import type { RegionStatus } from '../../events/status';
import { displayName } from '../../regions/gazetteer';
import { NATION } from '../../regions/region';
import type { App } from '../../state/app';
import { paintOf } from '../../theme/paint';
import { panelText } from '../messages';
import { explainStatus, type Reason } from '../../words/explain';
import { reasonPaint } from '../../words/reasonPaint';
import { EventDate } from '../../ui/Dated';
import { EventLink } from '../../ui/EventLink';
import { useLoaded } from '../../ui/useResource';
import type { Shown } from '../parts/hooks';
import { StatusMark } from '../../ui/StatusMark';
import { Said } from '../../ui/Said';
import { Swatch } from '../../ui/Swatch';
import { statusTerms } from '../../i18n/messages/status';
import { dayPart, sentence } from '../../words/parts';
import { vocabulary } from '../../words/vocabulary';
import { RecordNotes } from './RecordNotes';
import { Mixed } from '../../ui/Mixed';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly status: RegionStatus;
  readonly shown: Shown;
}

/** How a place stands on the day and why: each colour, stripe and line with the event that makes it. */
export function StatusReasons({ app, status, shown }: Props) {
  const lang = useLang(app);
  const text = panelText(lang).status;
  const words = vocabulary(lang);
  const explanation = explainStatus(status, app.record);
  const evidence = app.record.index.areas.find((area) => area.adcode === status.adcode)?.evidence;
  const certainty = explanation.kind === 'acts' ? explanation.reasons[0]?.event.confidence : undefined;
  const evidenceLine = () => {
    if (certainty !== undefined)
      return text.certainty(words.confidence[certainty], words.confidenceMeaning[certainty]);
    if (evidence === undefined) return text.noRecord;
    return evidence === 'none-found' ? text.noneFound : text.evidence(words.evidence[evidence]);
  };
  return (
    <section className="standing">
      <h3>
        <Said parts={sentence(text.title, { day: dayPart(shown.day, lang) })} />
      </h3>
      {explanation.kind === 'acts' ? (
        <ul className="reasons">
          {explanation.reasons.map((reason) => (
            <ReasonLine key={reason.part} app={app} reason={reason} status={status} />
          ))}
        </ul>
      ) : (
        <p className="no-status">
          <span className="status-mark" data-status={explanation.kind}>
            <Swatch paint={paintOf(status)} />
            <strong>{capitalise(statusTerms(lang).noStatus[explanation.kind])}</strong>
          </span>
          <span className="within">{statusTerms(lang).noStatusMeaning[explanation.kind]}</span>
        </p>
      )}
      {explanation.kind !== 'not-applicable' && (
        <p className="evidence" data-evidence={evidence ?? 'no-record'}>
          {evidenceLine()}
        </p>
      )}
      <RecordNotes app={app} adcode={status.adcode} />
    </section>
  );
}

interface ReasonProps {
  readonly app: App;
  readonly reason: Reason;
  readonly status: RegionStatus;
}

function ReasonLine({ app, reason, status }: ReasonProps) {
  const lang = useLang(app);
  const { status: text } = panelText(lang);
  const { gap } = LANGUAGES[lang];
  const { part, by } = reason;
  const paint = reasonPaint(reason, status);
  const from = by === NATION ? text.nation : displayName(app.record.gazetteer, by, lang);
  return (
    <li data-part={part} data-drawn={paint !== null}>
      <p className="reason-head">
        <StatusMark status={reason.status} extent={reason.extent} paint={paint} />
        <span className="since">
          <Said parts={sentence(text.since, { day: dayPart(reason.since, lang) })} />
        </span>
      </p>
      <p className="line">
        <span>{(by === status.adcode ? text.part[part] : text.from[part](from)) + gap}</span>
        <EventLink event={reason.event} />
        {/* The act named is the latest of this status, which may have stood before it. */}
        {reason.event.date !== reason.since && (
          <span className="within">
            <span>{' · '}</span>
            <EventDate event={reason.event} />
          </span>
        )}
      </p>
      <StepNote app={app} reason={reason} />
    </li>
  );
}

/** What the record's keepers note about the act as it bears on this place. */
function StepNote({ app, reason }: Pick<ReasonProps, 'app' | 'reason'>) {
  const lang = useLang(app);
  const found = useLoaded(app.details)?.stepNotes.find(
    ({ adcode, event }) => adcode === reason.adcode && event === reason.event.id,
  );
  return found ? (
    <p className="within">
      <Mixed text={found.note[lang]} />
    </p>
  ) : null;
}
