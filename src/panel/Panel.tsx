import { memo, useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { AppReading } from './AppReading';
import { Aftermath } from './aftermath/Aftermath';
import { About } from './about/About';
import { ArticleSection } from './article/ArticleSection';
import { selectsEvents } from '../state/eventsInView';
import { placeShown } from '../state/selectors';
import type { AppState } from '../state/state';
import { FilteredEvents } from './day/FilteredEvents';
import { latePart } from '../ui/latePart';
import { DayView } from './day/DayView';
import { Intro } from './intro/Intro';
import { foundIn } from './model/found';
import { useLater, useShown } from './parts/hooks';
import { ReportLink } from './parts/ReportLink';
import { RegionView } from './region/RegionView';
import './panel.css';

const Changes = latePart(() => import('./change/ChangeView').then((part) => part.ChangeView));

// Each follows what it shows by itself.
const Day = memo(DayView);
const Filtered = memo(FilteredEvents);
const Region = memo(RegionView);
const Article = memo(ArticleSection);
const After = memo(Aftermath);
const Terms = memo(About);
const Opening = memo(Intro);
const Report = memo(ReportLink);

const viewIn = (state: AppState) => ({
  place: placeShown(state),
  isSelective: selectsEvents(state),
  isCompared: state.compare !== null,
});
const eventIn = ({ event }: AppState) => event;

/** What happened: on the day, or at the place that is selected or entered; then the article, and what this is. */
export function Panel({ app }: { readonly app: App }) {
  const shown = useShown(app);
  const { place, isSelective, isCompared } = useLater(app, viewIn);
  const root = useOpenedCard(app);
  useTopOnNewDay(app, root);
  useFoundInView(app, root, place);
  return (
    <AppReading app={app} hasTable>
      <div className="panel" ref={root}>
        {place === null && !isSelective && <Opening app={app} />}
        {place === null && isCompared && <Changes app={app} />}
        {place === null && isSelective && !isCompared && <Filtered app={app} />}
        {place === null && !isSelective && <Day app={app} shown={shown} />}
        {place !== null && (
          <Region key={place} app={app} adcode={place} shown={shown} isSelective={isSelective} />
        )}
        {place === null && <After app={app} />}
        <Article app={app} />
        <Terms app={app} />
        <Report app={app} />
      </div>
    </AppReading>
  );
}

/** Begins at the top again when the day is another and no card of the old one is left open. */
function useTopOnNewDay(app: App, root: RefObject<HTMLElement | null>) {
  const isOpen = useStore(app.store, (state) => state.event !== null);
  const { day } = useShown(app);
  const before = useRef(day);
  // Noted as it happens: asking a panel where it is scrolled to lays the whole page out, on each step of the slider.
  const isScrolled = useRef(false);
  useEffect(() => {
    const area = root.current!.parentElement!;
    const note = () => {
      isScrolled.current = area.scrollTop > 0;
    };
    area.addEventListener('scroll', note, { passive: true });
    return () => area.removeEventListener('scroll', note);
  }, [root]);
  useEffect(() => {
    if (day === before.current) return;
    before.current = day;
    if (!isOpen && isScrolled.current) root.current?.parentElement?.scrollTo({ top: 0, behavior: 'instant' });
  }, [day, isOpen, root]);
}

/** Brings what the panel says of a place or a day into view when a search led to it, as on a phone it lies below the map. */
function useFoundInView(app: App, root: RefObject<HTMLElement | null>, place: string | null) {
  const found = useStore(foundIn(app), (item) => (item?.kind === 'view' ? item : null));
  useEffect(() => {
    if (found === null) return;
    root.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [found, root, place]);
}

/**
 * Brings a card that was opened from elsewhere into view, and the keyboard to it when it was in the panel already. Not at
 * the start: a link that opens a card must not move the page.
 */
function useOpenedCard(app: App) {
  const root = useRef<HTMLDivElement>(null);
  const event = useLater(app, eventIn);
  const before = useRef(event);
  useEffect(() => {
    if (event === before.current) return;
    before.current = event;
    if (event === null || root.current === null) return;
    const card = root.current.querySelector(`[data-event="${CSS.escape(event)}"]`);
    const title = card?.querySelector<HTMLElement>('.event-title');
    if (!card || !title) return;
    const { activeElement } = document;
    const lostItsPlace = activeElement === null || activeElement === document.body;
    const movedFrom = lostItsPlace || (root.current.contains(activeElement) && !card.contains(activeElement));
    if (movedFrom) title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'nearest' });
  }, [event]);
  return root;
}
