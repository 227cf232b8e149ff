import { useMemo } from 'react';
import { useStore } from 'zustand';
import { chinaChart } from '../../drawing/chart/china';
import type { Chart } from '../../drawing/chart/model';
import { networkChart, networkFrame, placedMarks } from '../../drawing/chart/network';
import { chartText, valueText } from '../../drawing/chart/text';
import { formatDay } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { Network, Shares } from '../../series/model';
import { inMonth, onDay } from '../../series/run';
import { chinaRun } from '../../series/shares';
import type { App } from '../../state/app';
import { spanShown } from '../../state/eventsInView';
import { dayOf } from '../../state/selectors';
import type { Day } from '../../time/day';
import { monthOf } from '../../time/month';
import { spanRange } from '../../time/span';
import { ChartTable } from '../../ui/ChartTable';
import { Drawn } from '../../ui/Drawn';
import { ReadingWithoutLinks } from '../../ui/ReadingWithoutLinks';
import { useLoaded } from '../../ui/useResource';
import { useLang } from '../../ui/useLang';
import { dayScale, type DayScale } from '../scale';
import { useTrackSize } from '../useTrackSize';
import { EffectMarks, type MarkPlace } from './EffectMarks';
import '../../ui/chart.css';

/** Height of the drawing in CSS pixels, and its type size. */
const AREA = { height: 150, em: 11 };

/** A chart on the days of the slider, what lies on it, and its value on a day. */
interface Strip {
  readonly chart: Chart;
  readonly marks: readonly MarkPlace[];
  readonly valueOn: (d: Day) => string;
}

function networkStrip(app: App, network: Network, scale: DayScale, lang: Lang): Strip {
  const { record } = app;
  const options = { record, network, range: scale.range, lang, x: scale.x };
  const box = { x: 0, y: 0, width: scale.width, height: AREA.height };
  const frame = networkFrame(options, { box, em: AREA.em });
  const text = chartText(lang);
  const said = (value: number | null) =>
    value === null ? text.strip.noValue : text.network.unit(valueText(value));
  return {
    chart: networkChart(options),
    marks: placedMarks(options).map(({ event, day, value }) => ({
      event,
      left: scale.x(day),
      top: frame.y(value),
      text: text.network.value(formatDay(day, lang), valueText(value)),
    })),
    valueOn(d) {
      const { periods, mean7 } = network;
      const value = onDay(mean7, d) ?? periods.find(({ from, to }) => d >= from && d < to)?.mean ?? null;
      return text.strip.day(formatDay(d, lang, 'dayMonth'), said(value));
    },
  };
}

function shareStrip(shares: Shares, scale: DayScale, lang: Lang): Strip {
  const { strip, percent } = chartText(lang);
  return {
    chart: chinaChart(shares, lang, { range: scale.range, x: scale.x }),
    marks: [],
    valueOn(d) {
      const value = inMonth(chinaRun(shares), monthOf(d));
      const said =
        value === null ? strip.noValue : value === 0 ? strip.noneReported : percent(valueText(value));
      return strip.day(formatDay(d, lang, 'month'), said);
    },
  };
}

/** The line of the slider's day through the strip, with its value. Only this follows the day: the drawing stands. */
function CrossHair({ app, scale, valueOn }: { app: App; scale: DayScale; valueOn: Strip['valueOn'] }) {
  const day = useStore(app.store, (state) => dayOf(state, app.context.bounds));
  const left = scale.x(day);
  return (
    <>
      <span className="effect-day" style={{ left }} />
      <output className="effect-value" style={{ left }} data-side={left > scale.width / 2 ? 'left' : 'right'}>
        {valueOn(day)}
      </output>
    </>
  );
}

export interface StripProps {
  readonly app: App;
  /** Whether it is a picture alone: nothing on it can be pressed. */
  readonly isStatic?: boolean;
}

/** The figures under the slider, on its own days, with the acts on the line. */
export function EffectStrip({ app, isStatic = false }: StripProps) {
  const { context, series } = app;
  const lang = useLang(app);
  const strip = useStore(app.store, (state) => state.strip);
  const span = useStore(app.store, (state) => spanShown(state, context.bounds));
  const network = useLoaded(series.network, strip === 'hashrate');
  const shares = useLoaded(series.shares, strip === 'share');
  const [ref, { width, thumb }] = useTrackSize();
  const scale = useMemo(
    () => dayScale(spanRange(span, context.bounds), width, thumb),
    [span, context.bounds, width, thumb],
  );
  const drawn = useMemo((): Strip | null => {
    if (strip === 'share') return shares && shareStrip(shares, scale, lang);
    return network && networkStrip(app, network, scale, lang);
  }, [app, strip, network, shares, scale, lang]);
  const nodes = useMemo(
    () => drawn?.chart.draw({ box: { x: 0, y: 0, width, height: AREA.height }, em: AREA.em }) ?? [],
    [drawn, width],
  );
  return (
    <ReadingWithoutLinks app={app} isStatic={isStatic}>
      <div className="effect-strip" ref={ref} style={{ minHeight: AREA.height }}>
        {drawn === null ? (
          <p className="effect-loading">{chartText(lang).strip.loading}</p>
        ) : (
          <>
            <div role="img" aria-label={drawn.chart.altText}>
              <Drawn nodes={nodes.filter(({ kind }) => kind !== 'text')} width={width} height={AREA.height} />
            </div>
            <CrossHair app={app} scale={scale} valueOn={drawn.valueOn} />
            <div className="effect-labels" aria-hidden="true">
              <Drawn nodes={nodes.filter(({ kind }) => kind === 'text')} width={width} height={AREA.height} />
            </div>
            {!isStatic && <EffectMarks app={app} marks={drawn.marks} lang={lang} />}
          </>
        )}
      </div>
      {drawn !== null && (
        <div className="chart-foot effect-foot">
          <p>
            <span className="chart-caution">
              {joinSentences([drawn.chart.title + LANGUAGES[lang].stop, drawn.chart.caution], lang)}
            </span>
            <span>
              {LANGUAGES[lang].gap +
                joinSentences([drawn.chart.about, drawn.chart.sources, drawn.chart.licence], lang)}
            </span>
          </p>
          {!isStatic && <ChartTable chart={drawn.chart} />}
        </div>
      )}
    </ReadingWithoutLinks>
  );
}
