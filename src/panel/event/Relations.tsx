import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { relationsOf } from '../model/relations';
import { EventLink } from '../parts/EventLink';
import { useLang } from '../parts/hooks';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** The larger act and the parts of an act, so that none is read as an act more. */
export function Relations({ app, event }: Props) {
  const { card: text, gap } = panelText(useLang(app));
  const { whole, parts } = relationsOf(event, app.record);
  return (
    <>
      {whole && (
        <p className="relation">
          <span>{text.partOf + gap}</span>
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
