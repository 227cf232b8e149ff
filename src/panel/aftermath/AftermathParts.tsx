import { cardsChart } from '../../drawing/chart/cards';
import { chinaChart } from '../../drawing/chart/china';
import { countriesChart } from '../../drawing/chart/countries';
import { chartText } from '../../drawing/chart/text';
import { waterChart } from '../../drawing/chart/water';
import type { App } from '../../state/app';
import { ChartFigure } from '../../ui/ChartFigure';
import { useLang } from '../../ui/useLang';
import { Gate } from '../parts/Gate';
import { LaterEstimates, Moves, WaterElsewhere } from './OutcomeLists';
import '../../ui/chart.css';

/** Charts of shares, then single facts with where each was seen, and what they do and do not support. */
export function AftermathParts({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const { after, countries, china, cards, water } = chartText(lang);
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
              <h3>{cards.title}</h3>
              <ChartFigure
                chart={cardsChart({ record: app.record, prices: facts.cards, lang })}
                height={220}
              />
              <h3>{water.title}</h3>
              <ChartFigure chart={waterChart(facts.water, lang)} height={200} />
              <p>{after.waterElsewhere}</p>
              <WaterElsewhere items={facts.water} lang={lang} gazetteer={app.record.gazetteer} />
            </>
          )}
        </Gate>
      )}
    </Gate>
  );
}
