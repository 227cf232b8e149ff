import { chinaChart } from '../../drawing/chart/china';
import { countriesChart } from '../../drawing/chart/countries';
import { chartText } from '../../drawing/chart/text';
import type { App } from '../../state/app';
import { ChartFigure } from '../../ui/ChartFigure';
import { Gate } from '../parts/Gate';
import { useLang } from '../parts/hooks';
import { Cards, LaterEstimates, Moves, Water } from './OutcomeLists';

/** Charts of shares, then single facts with where each was seen, and what they do and do not support. */
export function AftermathParts({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const { after, countries, china } = chartText(lang);
  const { shares, outcomes } = app.series;
  return (
    <Gate app={app} resource={shares}>
      {(loaded) => (
        <Gate app={app} resource={outcomes}>
          {(facts) => (
            <>
              <h3>{china.title}</h3>
              <ChartFigure chart={chinaChart(loaded, lang)} height={180} />
              <h3>{countries.title}</h3>
              <ChartFigure chart={countriesChart(loaded, facts, lang)} height={240} />
              <h3>{after.later}</h3>
              <p>{after.laterLead}</p>
              <LaterEstimates items={facts.later} lang={lang} />
              <h3>{after.where}</h3>
              <p>{after.whereLead}</p>
              <Moves items={facts.moves} lang={lang} />
              <h3>{after.cards}</h3>
              <p>{after.cardsLead}</p>
              <Cards items={facts.cards} lang={lang} />
              <h3>{after.water}</h3>
              <p>{after.waterLead}</p>
              <Water items={facts.water} lang={lang} gazetteer={app.record.gazetteer} />
            </>
          )}
        </Gate>
      )}
    </Gate>
  );
}
