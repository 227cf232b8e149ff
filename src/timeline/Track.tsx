import { memo, useId, useMemo, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import { dayNumber, type Day } from '../time/day';
import { spanRange } from '../time/span';
import { axisLabels } from './axis';
import { densityOf } from './density';
import { DaySlider } from './DaySlider';
import type { Ends } from './ends';
import { messages } from './messages';
import { landmarksOf } from './landmarks';
import { Readout } from './Readout';
import { dayScale, nearestDay } from './scale';
import { spanShown } from '../state/eventsInView';
import { valueText } from './spoken';
import { Strip } from './Strip';
import { deadlineMarks, ticksOf, type Tick } from './ticks';
import { useEventsInView } from '../ui/useEventsInView';
import { useLang } from '../ui/useLang';
import { useTrackSize } from './useTrackSize';

/** How far from a tick, in pixels, the pointer still means it. */
const REACH = 6;

/** Height from which on the marks over the bars have a row for names, in pixels. */
const TWO_ROWS = 20;

interface TrackProps {
  readonly app: App;
  readonly ends: Ends;
  readonly pointed: Day | null;
  readonly onPoint: (day: Day | null) => void;
}

/** The slider over the days of the span, on the strip of their events. */
export function Track({ app, ends, pointed, onPoint }: TrackProps) {
  const { record, context } = app;
  const { from, to: day } = ends;
  const lang = useLang(app);
  const dates = useStore(app.store, (state) => state.dates);
  const span = useStore(app.store, (state) => spanShown(state, context.bounds));
  const [ref, { width, thumb, em, strip, marks }] = useTrackSize();
  const daysId = useId();

  const range = useMemo(() => spanRange(span, context.bounds), [span, context.bounds]);
  const scale = useMemo(() => dayScale(range, width, thumb), [range, width, thumb]);
  const { events, isSelective } = useEventsInView(app);
  const inView = isSelective ? events : null;
  const ticks = useMemo(() => ticksOf(record, range, dates, inView), [record, range, dates, inView]);
  const deadlines = useMemo(() => deadlineMarks(record, range), [record, range]);
  const density = useMemo(() => densityOf(ticks, scale, strip - marks), [ticks, scale, strip, marks]);
  const labels = useMemo(() => axisLabels(scale, lang, em), [scale, lang, em]);
  const landmarks = useMemo(() => {
    // A low strip has no row for them, and among the diamonds they would seem to name one of these.
    if (marks < TWO_ROWS) return [];
    return landmarksOf(record, scale, lang, { em, taken: deadlines.map((mark) => scale.x(mark.day)) });
  }, [record, scale, lang, em, deadlines, marks]);
  const marked = useMemo(() => [...ticks, ...deadlines].map((mark) => mark.day), [ticks, deadlines]);
  const spoken = useMemo(() => valueText(record, day, dates, lang), [record, day, dates, lang]);

  const stops = record.stopsIn(context.bounds, dates);
  const text = messages(lang);
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
        marks={marks}
        ticks={ticks}
        deadlines={deadlines}
        density={density}
        labels={labels}
        landmarks={landmarks}
      />
      <Readout app={app} scale={scale} deadlines={deadlines} pointed={pointed} />
      {pointed !== null && <span className="track-pointed" style={{ left: scale.x(pointed) }} />}
      <span className="track-day" style={{ left: scale.x(day) }} />
      {from !== null && <RangeMark from={scale.x(from)} to={scale.x(day)} />}
      <DaySlider
        className="track-slider"
        label={from === null ? text.slider : text.range.toField}
        spoken={spoken}
        day={day}
        range={range}
        stops={stops}
        onDay={ends.moveTo}
        list={daysId}
        onPointerMove={onPointerMove}
        onPointerLeave={() => onPoint(null)}
      />
      {from !== null && (
        <DaySlider
          className="track-slider track-from"
          label={text.range.fromField}
          spoken={formatDay(from, lang)}
          day={from}
          range={range}
          stops={stops}
          onDay={ends.moveFrom}
        />
      )}
      <DayList id={daysId} ticks={ticks} lang={lang} />
    </div>
  );
}

interface DayListProps {
  readonly id: string;
  readonly ticks: readonly Tick[];
  readonly lang: Lang;
}

/** The days at which a native slider may mark its track. */
const DayList = memo(function DayList({ id, ticks, lang }: DayListProps) {
  return (
    <datalist id={id}>
      {ticks.map((tick) => (
        <option key={tick.day} value={dayNumber(tick.day)} label={formatDay(tick.day, lang)} />
      ))}
    </datalist>
  );
});

/** The days of the range, tinted. */
function RangeMark({ from, to }: { readonly from: number; readonly to: number }) {
  return <span className="track-range" style={{ left: from, width: to - from }} />;
}
