import { useMemo } from 'react';
import { countsOn, type ClassCount } from '../../events/counts';
import type { DateMode, Status } from '../../events/model';
import { className } from '../../words/className';
import { typicalPaint } from '../../drawing/legend/legend';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { App } from '../../state/app';
import type { Day } from '../../time/day';
import { panelText } from '../messages';
import { useLang } from '../parts/hooks';
import { Swatch } from '../../ui/Swatch';
import { vocabulary } from '../../words/vocabulary';

interface Props {
  readonly app: App;
  readonly day: Day;
  readonly mode: DateMode;
}

/** What the total of a class is made of: fills from above, and stripes by the status of the partial act. */
function remarks({ inherited, striped }: ClassCount, lang: Lang): string {
  const text = panelText(lang).counts;
  const words = vocabulary(lang);
  const parts = Object.entries(striped).map(([status, n]) => text.striped(n, words.status[status as Status]));
  if (inherited > 0) parts.unshift(text.inherited(inherited));
  return parts.join(text.join);
}

/** How many of the 34 provincial-level units stand in each class on the day, weightiest first. */
export function StatusCounts({ app, day, mode }: Props) {
  const lang = useLang(app);
  const text = panelText(lang).counts;
  const counts = useMemo(() => countsOn(app.record, app.record.statusOn(day, mode)), [app, day, mode]);
  const present = counts.filter(({ total }) => total > 0);
  return (
    <section>
      <h2>{text.title(counts.reduce((sum, { total }) => sum + total, 0))}</h2>
      <ul className="counts">
        {present.map((count) => (
          <li key={count.class}>
            <span className="count-number">{count.total}</span>
            <span className="status-mark" data-status={count.class}>
              <Swatch paint={typicalPaint(count)} />
              <span>{capitalise(className(count.class, lang))}</span>
            </span>
            <span className="within">{remarks(count, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
