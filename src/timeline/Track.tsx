import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { App } from '../state/app';
import { dayFromNumber, dayNumber, type Day } from '../time/day';
import { spanRange } from '../time/span';
import { axisLabels } from './axis';
import { densityOf } from './density';
import { dayForKey } from './keys';
import { messages } from './messages';
import { landmarksOf } from './landmarks';
import { Readout } from './Readout';
import { dayScale, nearestDay } from './scale';
import { dayShown } from './shown';
import { spanShown } from '../state/eventsInView';
import { valueText } from './spoken';
import { Strip } from './Strip';
import { deadlineMarks, ticksOf } from './ticks';
import { leaveSwipesToPage } from './touch';
import { useEventsInView } from '../ui/useEventsInView';
import { useTrackSize } from './useTrackSize';

/** How far from a tick, in pixels, the pointer still means it. */
const REACH = 6;

interface TrackProps {
  readonly app: App;
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
}

/** The slider over the days of the span, on the strip of their events. */
export function Track({ app, pointed, onPoint }: TrackProps) {
  const { record, actions, context } = app;
  const lang = useStore(app.store, (state) => state.lang);
  const dates = useStore(app.store, (state) => state.dates);
  const span = useStore(app.store, (state) => spanShown(state, context.bounds));
  const day = useStore(app.store, (state) => dayShown(state, context.bounds));
  const [ref, { width, thumb, em, strip }] = useTrackSize();
  const slider = useRef<HTMLInputElement>(null);
  const daysId = useId();
  useEffect(() => leaveSwipesToPage(slider.current!), []);

  const range = useMemo(() => spanRange(span, context.bounds), [span, context.bounds]);
  const scale = useMemo(() => dayScale(range, width, thumb), [range, width, thumb]);
  const { events, isAsked } = useEventsInView(app);
  const inView = isAsked ? events : null;
  const ticks = useMemo(() => ticksOf(record, range, dates, inView), [record, range, dates, inView]);
  const deadlines = useMemo(() => deadlineMarks(record, range), [record, range]);
  const density = useMemo(() => densityOf(ticks, scale, strip), [ticks, scale, strip]);
  const labels = useMemo(() => axisLabels(scale, lang, em), [scale, lang, em]);
  const landmarks = useMemo(
    () => landmarksOf(record, scale, lang, { em, taken: deadlines.map((mark) => scale.x(mark.day)) }),
    [record, scale, lang, em, deadlines],
  );
  const marked = useMemo(() => [...ticks, ...deadlines].map((mark) => mark.day), [ticks, deadlines]);
  const spoken = useMemo(() => valueText(record, day, dates, lang), [record, day, dates, lang]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = dayForKey(event, day, range, record.stopsIn(context.bounds, dates));
    if (next === undefined) return;
    event.preventDefault();
    actions.setDay(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLInputElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    const free = event.pointerType === 'mouse' && event.buttons === 0;
    onPoint(free ? (nearestDay(marked, scale, event.clientX - left, REACH) ?? null) : null);
  };
  return (
    <div className="track" ref={ref}>
      <Strip
        scale={scale}
        height={strip}
        ticks={ticks}
        deadlines={deadlines}
        density={density}
        labels={labels}
        landmarks={landmarks}
      />
      <Readout app={app} scale={scale} pointed={pointed} />
      {pointed !== null && <span className="track-pointed" style={{ left: scale.x(pointed) }} />}
      <span className="track-day" style={{ left: scale.x(day) }} />
      <input
        ref={slider}
        type="range"
        className="track-slider"
        aria-label={messages(lang).slider}
        aria-valuetext={spoken}
        min={dayNumber(range.from)}
        max={dayNumber(range.to)}
        value={dayNumber(day)}
        list={daysId}
        onChange={(event) => {
          actions.setDay(dayFromNumber(event.currentTarget.valueAsNumber));
        }}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => {
          onPoint(null);
        }}
      />
      <datalist id={daysId}>
        {ticks.map((tick) => (
          <option key={tick.day} value={dayNumber(tick.day)} label={formatDay(tick.day, lang)} />
        ))}
      </datalist>
    </div>
  );
}
