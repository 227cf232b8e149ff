import type { EventIndex } from '../../events/model';
import type { Lang } from '../../i18n/text';
import { panelText } from '../messages';
import { Mixed } from '../parts/Mixed';

interface Props {
  readonly event: EventIndex;
  readonly notes: string;
  readonly lang: Lang;
}

/** Conflicts and limits, as a line that is always in view; a contested event says so first. */
export function Notes({ event, notes, lang }: Props) {
  const text = panelText(lang);
  const contested = event.confidence === 'contested';
  if (notes === '' && !contested) return null;
  return (
    <p className="notes" data-contested={contested} role="note">
      <strong>{contested ? text.contested : text.note}</strong>
      <span>{text.gap}</span>
      <Mixed text={notes} lang={lang} />
    </p>
  );
}
