import { capitalise } from '../../i18n/format';
import type { App } from '../../state/app';
import { Swatch } from '../../ui/Swatch';
import { panelText } from '../messages';
import { useColouring, useLang } from '../parts/hooks';

/** How many of the provincial-level units stand in each class on the day, as the legend counts them. */
export function StatusCounts({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const text = panelText(lang).counts;
  const { classes } = useColouring(app).legend(lang);
  return (
    <section>
      <h2>{text.title(classes.reduce((sum, { count }) => sum + count, 0))}</h2>
      <ul className="counts">
        {classes
          .filter(({ count }) => count > 0)
          .map(({ key, count, typical, label, notes }) => (
            <li key={key}>
              <span className="count-number">{count}</span>
              <span className="status-mark" data-status={key}>
                <Swatch paint={typical} />
                <span>{capitalise(label)}</span>
              </span>
              <span className="within">{notes.join(text.join)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
