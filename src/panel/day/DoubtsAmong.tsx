import { useMemo } from 'react';
import { doubtsAmong } from '../../events/doubts';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { Doubts } from '../../ui/Doubts';
import { useLang } from '../../ui/useLang';
import { panelText } from '../messages';

/** What sources disagree about among `events`, under a heading; nothing where they agree. */
export function DoubtsAmong({ app, events }: { readonly app: App; readonly events: readonly EventIndex[] }) {
  const text = panelText(useLang(app));
  const doubts = useMemo(() => doubtsAmong(events, app.record), [events, app]);
  return (
    doubts.length > 0 && (
      <section>
        <h2>{text.doubts}</h2>
        <Doubts doubts={doubts} />
      </section>
    )
  );
}
