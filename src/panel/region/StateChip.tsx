import { capitalise } from '../../i18n/format';
import { shortOf } from '../../events/shortOf';
import type { RegionStatus, Standing } from '../../events/status';
import { LANGUAGES } from '../../i18n/language';
import type { App } from '../../state/app';
import { coloursOf } from '../../theme/colours';
import { paintOf } from '../../theme/paint';
import { Said } from '../../ui/Said';
import { Swatch } from '../../ui/Swatch';
import { useTheme } from '../../ui/useTheme';
import { useLang } from '../../ui/useLang';
import { standingNames } from '../../words/className';
import { dayPart, sentence } from '../../words/parts';
import { panelText } from '../messages';

interface Props {
  readonly app: App;
  readonly status: RegionStatus;
}

/** How a place stands, on its own colour of the map: it stays in sight where the map shows what lies inside. */
export function StateChip({ app, status }: Props) {
  const lang = useLang(app);
  const colours = coloursOf(useTheme(app));
  const { since } = panelText(lang).status;
  const { base, partial } = status;
  const { fill, stripes } = standingNames(status, { gazetteer: app.record.gazetteer, lang });
  const lines = [
    { name: fill, standing: base },
    { name: stripes, standing: partial },
  ];
  // What the place's own act did: the name of its class covers more than that.
  const doneBy = (standing: Standing) => {
    const short = standing.adcode === status.adcode ? shortOf(app.record, standing) : null;
    return short === null ? '' : LANGUAGES[lang].colon + short[lang];
  };
  if (fill === null && stripes === null) return null;
  const paint = paintOf(status);
  return (
    <div
      className="state-chip"
      style={{ background: colours(paint.fill.colour), color: colours(paint.fill.label) }}
    >
      {lines.map(
        ({ name, standing }) =>
          name !== null &&
          standing !== null && (
            <p key={standing.event}>
              {name === stripes && <Swatch paint={paint} />}
              <strong>{capitalise(name)}</strong>
              <span> </span>
              <Said parts={sentence(since, { day: dayPart(standing.since, lang) })} />
              <span>{doneBy(standing)}</span>
            </p>
          ),
      )}
    </div>
  );
}
