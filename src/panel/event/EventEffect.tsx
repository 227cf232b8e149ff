import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { Said } from '../../ui/Said';
import { useLang } from '../../ui/useLang';
import { eventEffect } from '../../words/eventEffect';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** Why an act matters: the places that it puts into another class, or that it changes no colour. */
export function EventEffect({ app, event }: Props) {
  const parts = eventEffect(event, app.record, useLang(app));
  if (parts.length === 0) return null;
  return (
    <p className="effect">
      <Said parts={parts} />
    </p>
  );
}
