import type { App } from '../../state/app';
import { panelText } from '../messages';
import type { Doubt } from '../model/doubts';
import { EventDate } from '../parts/Dated';
import { EventLink } from '../parts/EventLink';
import { useLang } from '../parts/hooks';

interface Props {
  readonly app: App;
  readonly doubts: readonly Doubt[];
}

/** What sources disagree about, as lines that are always in view. */
export function Doubts({ app, doubts }: Props) {
  const lang = useLang(app);
  const text = panelText(lang);
  return doubts.map(({ disputed, documented }) => (
    <p key={disputed.id} className="notes" data-contested="true" role="note">
      <strong>{documented ? text.sourcesDisagree : text.contested}</strong>
      <span>{text.gap}</span>
      <EventLink app={app} event={disputed} />
      <span>{text.open}</span>
      <EventDate event={disputed} lang={lang} />
      <span>{text.close}</span>
      {documented && (
        <>
          <span>{text.documented + text.gap}</span>
          <EventLink app={app} event={documented} />
          <span>{text.open}</span>
          <EventDate event={documented} lang={lang} />
          <span>{text.close}</span>
        </>
      )}
    </p>
  ));
}
