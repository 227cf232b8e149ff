import { countedUnits } from '../../events/counts';
import type { EventIndex } from '../../events/model';
import type { RegionStatus } from '../../events/status';
import { isOwnKind, transitionsOf, type Transition } from '../../events/transitions';
import { capitalise } from '../../i18n/format';
import { isBusy, signOf } from '../../layers/change/signs';
import { changeText, sharedAct, standingText, type Compared } from '../../layers/change/words';
import { placesText } from '../../layers/legend';
import { NATION } from '../../regions/region';
import type { App } from '../../state/app';
import { paintOf } from '../../theme/paint';
import { EventDate } from '../../ui/Dated';
import { EventLink } from '../../ui/EventLink';
import { PlaceLink } from '../../ui/PlaceLink';
import { useReading } from '../../ui/reading';
import { Sample, Swatch } from '../../ui/Swatch';
import { useLang } from '../../ui/useLang';
import { PinnedCard } from '../event/PinnedCard';
import { useShown } from '../parts/hooks';
import './change.css';

interface CardsProps {
  readonly compared: Compared;
  readonly transitions: readonly Transition[];
}

/** What changed between the ends of the range: a card for each place that acted, one for what came from above, one for what stayed. */
export function ChangeView({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const { from, day, mode } = useShown(app);
  const text = changeText(lang).panel;
  if (from === null) return null;
  const comparison = { from, to: day, mode };
  const compared = { record: app.record, comparison, of: transitionsOf(app.record, comparison) };
  const transitions = countedUnits(app.record, NATION).map(compared.of);
  const isChanged = transitions.some(({ kind }) => isOwnKind(kind) || kind === 'above');
  return (
    <>
      <PinnedCard app={app} listed={[]} />
      <section className="change-view">
        <h2>{text.title}</h2>
        {!isChanged && <p className="empty">{text.nothing}</p>}
        <OwnCards app={app} compared={compared} transitions={transitions} />
        <AboveCard app={app} compared={compared} transitions={transitions} />
        <BusyCard app={app} compared={compared} transitions={transitions} />
      </section>
    </>
  );
}

/** Acts with day, title and number of sources. */
function Acts({ app, acts }: { readonly app: App; readonly acts: readonly EventIndex[] }) {
  const text = changeText(useLang(app)).panel;
  return (
    <ul className="change-acts">
      {acts.map((event) => (
        <li key={event.id}>
          <span className="change-day">
            <EventDate event={event} />
          </span>
          <span>
            <EventLink event={event} />
            <span className="count">{text.sources(event.sources)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How a place stood on a day: a patch of the map and its name. */
function Chip({ compared, status }: Pick<CardsProps, 'compared'> & { readonly status: RegionStatus }) {
  const { lang } = useReading();
  return (
    <span className="change-chip">
      <Swatch paint={paintOf(status)} />
      <span>{capitalise(standingText(compared, status, lang))}</span>
    </span>
  );
}

/** One card for each place that acted anew: its sign, how it stood before and after, and by which acts. */
function OwnCards({ app, compared, transitions }: CardsProps & { readonly app: App }) {
  const lang = useLang(app);
  const text = changeText(lang);
  return transitions.map(({ adcode, kind, before, after, acts }) => {
    const sign = isOwnKind(kind) ? signOf(kind) : null;
    if (sign === null) return null;
    return (
      <article key={adcode} className="change-card" data-kind={kind} data-place={adcode}>
        <h3>
          <Sample sample={{ sign }} />
          <PlaceLink adcode={adcode} />
          <span className="visually-hidden">{`, ${text.kinds[kind]}`}</span>
        </h3>
        <p className="change-chips">
          <Chip compared={compared} status={before} />
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{`, ${text.panel.to} `}</span>
          <Chip compared={compared} status={after} />
        </p>
        <Acts app={app} acts={acts} />
      </article>
    );
  });
}

/** What is new from above only, once for all places. */
function AboveCard({ app, compared, transitions }: CardsProps & { readonly app: App }) {
  const lang = useLang(app);
  const text = changeText(lang);
  const places = transitions.filter(({ kind }) => kind === 'above');
  if (places.length === 0) return null;
  const act = sharedAct(compared, places, lang);
  const names = placesText(
    app.record,
    places.map(({ adcode }) => adcode),
    lang,
  );
  const acts = [...new Set(places.flatMap((place) => place.acts))];
  // Stripes say more than this heading: an earlier act of the place's own.
  const { after } = places.find((place) => place.after.texture !== 'stripes') ?? places[0]!;
  return (
    <article className="change-card" data-kind="above">
      <h3>
        <Swatch paint={paintOf(after)} />
        <span>{capitalise(act === null ? text.kinds.above : text.onlyNew(act))}</span>
        <span className="count">{names}</span>
      </h3>
      <Acts app={app} acts={acts} />
    </article>
  );
}

/** Places whose status is the same on both days though they acted: grey would read as if nothing had happened. */
function BusyCard({ app, transitions }: CardsProps & { readonly app: App }) {
  const text = changeText(useLang(app));
  const busy = transitions.filter(isBusy);
  if (busy.length === 0) return null;
  return (
    <article className="change-card" data-kind="busy">
      <h3>
        <Sample sample={{ sign: 'unchanged' }} />
        <span>{capitalise(text.kinds.busy)}</span>
      </h3>
      {busy.map(({ adcode, others }) => (
        <div key={adcode} data-place={adcode}>
          <h4>
            <PlaceLink adcode={adcode} />
          </h4>
          <Acts app={app} acts={others} />
        </div>
      ))}
    </article>
  );
}
