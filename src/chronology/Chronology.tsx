import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { compareTexts } from '../i18n/format';
import { displayName } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { App } from '../state/app';
import { daysInView } from '../state/eventsInView';
import { dayOf } from '../state/selectors';
import { Choice } from '../ui/Choice';
import { LegendList } from '../ui/LegendList';
import { useReading } from '../ui/reading';
import { useLoaded } from '../ui/useResource';
import { filterText } from '../words/filterText';
import { ChronologyTable } from './ChronologyTable';
import { chronologyKeys } from './keys';
import { chronologyLegend } from '../drawing/chronology/legend';
import { ORDERS, sortRows, type ChronologyRow, type RowOrder } from '../drawing/chronology/model';
import { chronologyScale } from '../drawing/chronology/scale';
import '../ui/legend.css';
import './chronology.css';
import { isWithin } from '../time/span';

const Bands = memo(ChronologyTable);

interface Props {
  readonly app: App;
  readonly rows: readonly ChronologyRow[];
}

/** The nation and every province through time: how each stood, and what happened there. */
export function Chronology({ app, rows }: Props) {
  const { lang, isStatic = false } = useReading();
  const time = useStore(app.store, (state) => state.time);
  const span = useStore(app.store, (state) => state.span);
  const mode = useStore(app.store, (state) => state.dates);
  const [order, setOrder] = useState<RowOrder>('act');
  const sorted = useSorted(app, rows, order);
  const root = useRef<HTMLDivElement>(null);
  const { left, width } = useBandPlace(root);
  const { from, to } = daysInView({ time, span }, app.context.bounds);
  const scale = useMemo(
    () => chronologyScale({ from, to }, app.context.bounds, width),
    [from, to, app, width],
  );
  const colours = useMemo(
    () => chronologyLegend(rows, { record: app.record, range: { from, to }, mode, lang }),
    [rows, app.record, from, to, mode, lang],
  );
  const day = dayOf({ time }, app.context.bounds);
  useEffect(() => chronologyKeys(root.current!), [sorted]);
  const text = filterText(lang).chronology;
  return (
    <div className="chronology" ref={root}>
      <div className="choices chronology-order">
        {!isStatic && (
          <Choice
            label={text.sort}
            value={order}
            options={ORDERS.map((value) => ({ value, name: text.orders[value] }))}
            onChange={setOrder}
          />
        )}
        <p>{text.key}</p>
        <p>{text.firstMeans}</p>
      </div>
      <LegendList rows={colours} title={text.colours} />
      <div className="chronology-rows">
        <Bands rows={sorted} scale={scale} />
        {isWithin(day, scale.range) && (
          <span className="chronology-day" style={{ left: left + scale.x(day) }} />
        )}
      </div>
    </div>
  );
}

/** The rows in the order chosen; where places lie is read from the map's own file. */
function useSorted(app: App, rows: readonly ChronologyRow[], order: RowOrder): readonly ChronologyRow[] {
  const { lang } = useReading();
  const shapes = useLoaded(app.shapes, order === 'place');
  return useMemo(() => {
    const places = new Map<Adcode, number>(
      (shapes?.provinces.features ?? []).flatMap(({ properties: { id, label } }) =>
        label ? [[id, label[0] - label[1]] as const] : [],
      ),
    );
    return sortRows(rows, order, {
      nameOf: (adcode) => displayName(app.record.gazetteer, adcode, lang),
      compareNames: compareTexts(lang),
      southEast: (adcode) => places.get(adcode) ?? 0,
    });
  }, [app, rows, order, shapes, lang]);
}

/** Where the bands begin, and how wide they are, in pixels. */
function useBandPlace(root: RefObject<HTMLElement | null>): {
  readonly left: number;
  readonly width: number;
} {
  const [place, setPlace] = useState({ left: 0, width: 800 });
  useLayoutEffect(() => {
    const element = root.current?.querySelector<HTMLElement>('.chronology-axis');
    if (!element) return undefined;
    const measure = () => {
      const { left, width } = element.getBoundingClientRect();
      const start = root.current!.getBoundingClientRect().left;
      setPlace((now) =>
        now.left === left - start && now.width === width
          ? now
          : { left: left - start, width: width || now.width },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return place;
}
