import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { EventDetails, EventIndex } from '../../events/model';
import { formatList } from '../../i18n/format';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { countryNames } from '../model/sources';
import { useLang } from '../parts/hooks';
import { PlaceLink } from '../parts/PlaceLink';
import { vocabulary, wordFor } from '../vocabulary';
import { CardDates } from './CardDates';
import { DocumentTitle } from './DocumentTitle';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
  readonly details: EventDetails | null;
}

/** One labelled fact of a card. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who did what, where, when, with what force and how sure that is. */
export function CardFacts({ app, event, details }: Props) {
  const lang = useLang(app);
  const mode = useStore(app.store, (state) => state.dates);
  const text = panelText(lang).card;
  const words = vocabulary(lang);
  const places = [...new Set([event.adcode, ...(event.related ?? [])])];
  const actions = details?.actions.map((action) => wordFor(words.action, action)) ?? [];
  return (
    <dl className="facts">
      <Fact label={text.issuer}>{event.issuer?.[lang] ?? text.noIssuer}</Fact>
      {details && (
        <Fact label={text.form}>
          <span>{wordFor(words.instrument, details.instrument)}</span>
          <DocumentTitle details={details} lang={lang} />
        </Fact>
      )}
      {actions.length > 0 && <Fact label={text.actions}>{formatList(actions, lang)}</Fact>}
      <Fact label={text.places}>
        <ul className="inline-list">
          {places.map((adcode) => (
            <li key={adcode}>
              <PlaceLink app={app} adcode={adcode} />
            </li>
          ))}
        </ul>
        {details?.place && <span className="within">{text.onlyIn(details.place[lang])}</span>}
      </Fact>
      <Fact label={text.force}>{words.force[event.force]}</Fact>
      {event.topic !== 'mining' && <Fact label={text.topic}>{words.topic[event.topic]}</Fact>}
      <Fact label={text.confidence}>
        <span>{words.confidence[event.confidence]}</span>
        <span className="within">{words.confidenceMeaning[event.confidence]}</span>
      </Fact>
      <CardDates app={app} event={event} mode={mode} detail={details?.deadlinesDetail ?? {}} />
      {details && details.destinations.length > 0 && (
        <Fact label={text.destinations}>{formatList(countryNames(details.destinations, lang), lang)}</Fact>
      )}
    </dl>
  );
}
