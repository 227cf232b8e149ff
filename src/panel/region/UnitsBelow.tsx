import { explainStatus } from '../../words/explain';
import { reasonPaint } from '../../words/reasonPaint';
import { panelText } from '../messages';
import { DayText } from '../../ui/Dated';
import { EventLink } from '../../ui/EventLink';
import type { PlaceProps } from '../parts/hooks';
import { PlaceLink } from '../../ui/PlaceLink';
import { StatusMark } from '../../ui/StatusMark';
import { useLang } from '../../ui/useLang';

/** The units below with acts of their own in force. They never colour the unit above them. */
export function UnitsBelow({ app, adcode, shown }: PlaceProps) {
  const lang = useLang(app);
  const text = panelText(lang).below;
  const below = app.record.unitsBelow(adcode, shown.day, shown.mode);
  if (below.length === 0) return null;
  return (
    <section>
      <h2>{text.title(below.length)}</h2>
      <p className="lead">{text.lead}</p>
      <ul className="below">
        {below.map((status) => {
          const explanation = explainStatus(status, app.record);
          const own = explanation.kind === 'acts' ? explanation.reasons.filter((reason) => reason.own) : [];
          return (
            <li key={status.adcode}>
              <PlaceLink adcode={status.adcode} />
              {own.map((reason) => (
                <span className="line" key={reason.part}>
                  <StatusMark
                    status={reason.status}
                    extent={reason.extent}
                    paint={reasonPaint(reason, status)}
                  />
                  <span> </span>
                  <span className="since">
                    <DayText day={reason.since} style="medium" />
                  </span>
                  <span> </span>
                  <EventLink event={reason.event} />
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
