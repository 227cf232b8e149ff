import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { LANGUAGES } from '../../i18n/language';
import { eventText } from '../../words/eventText';
import { relationsOf } from '../../events/relations';
import { EventLink } from '../parts/EventLink';
import { useLang } from '../parts/hooks';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** The larger act and the parts of an act, so that none is read as an act more. */
export function Relations({ app, event }: Props) {
  const lang = useLang(app);
  const text = eventText(lang).card;
  const { whole, parts } = relationsOf(event, app.record);
  return (
    <>
      {whole && (
        <p className="relation">
          <span>{text.partOf + LANGUAGES[lang].gap}</span>
          <EventLink app={app} event={whole} />
        </p>
      )}
      {parts.length > 0 && (
        <div className="relation">
          <h4>{text.parts(parts.length)}</h4>
          <ul>
            {parts.map((part) => (
              <li key={part.id}>
                <EventLink app={app} event={part} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
