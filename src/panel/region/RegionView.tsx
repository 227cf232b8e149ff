import { LANGUAGES, otherLang } from '../../i18n/language';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { LANG_TAG } from '../../i18n/format';
import { hasInside } from '../../regions/gazetteer';
import { NOT_APPLICABLE } from '../../regions/region';
import { DeadlineList } from '../day/Deadlines';
import { Doubts } from '../../ui/Doubts';
import { EventList } from '../event/EventList';
import { PinnedCard } from '../event/PinnedCard';
import { panelText } from '../messages';
import { doubtsOf } from '../../events/doubts';
import { regionEventsOn } from '../model/regionEvents';
import type { PlaceProps } from '../parts/hooks';
import { PlaceLink } from '../../ui/PlaceLink';
import { Said } from '../../ui/Said';
import { useLang } from '../../ui/useLang';
import { joinParts, placePart, sentence } from '../../words/parts';
import { vocabulary } from '../../words/vocabulary';
import { PlaceShare } from '../aftermath/PlaceShare';
import { Corrections } from './Corrections';
import { Projects } from './Projects';
import { FilteredEvents } from '../day/FilteredEvents';
import { RegionEventLists } from './RegionEventLists';
import { PaleInside } from './PaleInside';
import { StateChip } from './StateChip';
import { StatusReasons } from './StatusReasons';
import { UnitsBelow } from './UnitsBelow';

/** One place on a day: how it stands and by which acts, what happened there, above it and below it, or of that what is asked for. */
export function RegionView({
  app,
  adcode,
  shown,
  isSelective,
}: PlaceProps & { readonly isSelective: boolean }) {
  const lang = useLang(app);
  const text = panelText(lang).region;
  const { day, mode } = shown;
  const { record } = app;
  const status = record.statusOn(day, mode).of(adcode);
  const events = useMemo(() => regionEventsOn(record, adcode, day, mode), [record, adcode, day, mode]);
  const doubts = useMemo(() => doubtsOf(record.eventsOf(adcode), day, record), [record, adcode, day]);
  const deadlines = record.deadlinesOn(day).filter((deadline) => deadline.adcode === adcode);
  const entered = useStore(app.store, (state) => state.region === adcode);
  const listed = [...events.onDay, ...events.before, ...events.later, ...events.above];

  return (
    <>
      <RegionHead app={app} adcode={adcode} />
      <StateChip app={app} status={status} />
      {!isSelective && <PinnedCard app={app} listed={listed} />}
      {entered && <PaleInside app={app} adcode={adcode} shown={shown} />}
      <StatusReasons app={app} status={status} shown={shown} />
      <PlaceShare app={app} adcode={adcode} />
      <Doubts doubts={doubts} />
      {deadlines.length > 0 && (
        <section>
          <h2>{text.deadlines}</h2>
          <DeadlineList app={app} deadlines={deadlines} />
        </section>
      )}
      {isSelective && <FilteredEvents app={app} />}
      {!isSelective && events.onDay.length > 0 && (
        <section>
          <h2>{text.onDay}</h2>
          <EventList app={app} events={events.onDay} openAtFirst={events.onDay[0]!.id} />
        </section>
      )}
      {!NOT_APPLICABLE.has(adcode) && <UnitsBelow app={app} adcode={adcode} shown={shown} />}
      {!isSelective && <RegionEventLists app={app} adcode={adcode} events={events} />}
      <Projects app={app} adcode={adcode} />
      <Corrections app={app} adcode={adcode} />
    </>
  );
}

/** The place's name in both languages, what it is, and the ways up and in. */
function RegionHead({ app, adcode }: Pick<PlaceProps, 'app' | 'adcode'>) {
  const lang = useLang(app);
  const text = panelText(lang).region;
  const other = otherLang(lang);
  const { gazetteer } = app.record;
  const region = gazetteer.get(adcode);
  const above = gazetteer.ancestors(adcode).slice(0, -1);
  const places = above.map((code) => placePart(gazetteer, code, lang));
  const select = useStore(app.store, (state) => state.select);
  const others = select.filter((code) => code !== adcode);
  const entered = useStore(app.store, (state) => state.region === adcode);
  return (
    <header className="region-head">
      <button type="button" className="tool back" onClick={app.actions.back}>
        {text.back}
      </button>
      <h2>{region.name[lang]}</h2>
      <p className="region-line">
        <span lang={LANG_TAG[other]}>{region.name[other]}</span>
        {!NOT_APPLICABLE.has(adcode) && <span>{vocabulary(lang).level[region.level]}</span>}
        {above.length > 0 && (
          <span>
            <Said parts={sentence(text.within, { places: joinParts(places, LANGUAGES[lang].item) })} />
          </span>
        )}
      </p>
      {others.length > 0 && (
        <p className="region-line">
          <span>{text.alsoSelected}</span>
          {others.map((code) => (
            <PlaceLink key={code} adcode={code} />
          ))}
        </p>
      )}
      {!entered && hasInside(gazetteer, adcode) && (
        <button type="button" className="tool enter" onClick={() => app.actions.enter(adcode)}>
          {text.enter(region.short[lang])}
        </button>
      )}
    </header>
  );
}
