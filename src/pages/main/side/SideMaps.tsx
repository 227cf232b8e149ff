import { useId, useMemo, type MouseEvent, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import { stateMap } from '../../../drawing/stateMap';
import { svgOf } from '../../../drawing/svg/svgOf';
import { formatDay } from '../../../i18n/format';
import { layerOfMetric } from '../../../layers/layers';
import { NATION } from '../../../regions/region';
import { useShapes } from '../../../share/useShapes';
import type { App } from '../../../state/app';
import { resolveTime } from '../../../state/time';
import { coloursOf } from '../../../theme/colours';
import type { Day } from '../../../time/day';
import { useTheme } from '../../../ui/useTheme';
import { Painted } from '../../../ui/Painted';
import './side.css';

/** Both ends of the range as drawn maps. What is pointed at, or has the keyboard's focus in the list, is outlined in both. */
export function SideMaps({ app }: { readonly app: App }) {
  const region = useStore(app.store, (state) => state.region);
  const time = useStore(app.store, (state) => state.time);
  const shapes = useShapes(app, region);
  const { from, to } = resolveTime(time, app.context.bounds);
  if (shapes.status !== 'ready' || from === null) return null;
  const adcodeAt = (target: EventTarget) =>
    target instanceof Element
      ? (target.closest<SVGElement>('[data-adcode]')?.dataset['adcode'] ?? null)
      : null;
  return (
    <div
      className="side-maps"
      onPointerOver={({ target }: PointerEvent) => app.actions.hover(adcodeAt(target))}
      onPointerLeave={() => app.actions.hover(null)}
      onClick={({ target }: MouseEvent) => app.actions.select(adcodeAt(target))}
    >
      {[from, to].map((day) => (
        <SideMap key={day} app={app} day={day} shapes={shapes.value} />
      ))}
      <Painted app={app} />
    </div>
  );
}

/**
 * Size for which names and lines are sized, in CSS pixels. The drawing fills its place, which is wider on most screens, so
 * that its letters are never smaller than those of the map alone.
 */
const SIZE = { width: 330, height: 278 } as const;

interface MapProps {
  readonly app: App;
  readonly day: Day;
  readonly shapes: MapShapes;
}

function SideMap({ app, day, shapes }: MapProps) {
  const { store, record } = app;
  const idPrefix = useId();
  const theme = useTheme(app);
  const shown = useStore(
    store,
    useShallow(({ metric, dates, region, lang, select, event }) => ({
      metric,
      dates,
      region,
      lang,
      select,
      event,
    })),
  );
  const { metric, dates, lang } = shown;
  const colouring = useMemo(() => layerOfMetric(metric).on(record, day, dates), [record, metric, day, dates]);
  const { markup, view, altText } = useMemo(() => {
    const scene = stateMap(shown, record, { shapes, colouring, size: SIZE });
    const root = { class: 'map', 'aria-hidden': 'true', focusable: 'false' };
    const markup = svgOf(scene, { colours: coloursOf(theme), idPrefix, root });
    const { altText } = colouring.caption(shown.lang, { entered: shown.region });
    return { markup, view: scene.view, altText };
  }, [shapes, colouring, record, shown, theme, idPrefix]);
  return (
    <figure className="side-map" data-day={day}>
      <figcaption>
        <time dateTime={day}>{formatDay(day, lang)}</time>
      </figcaption>
      <div className="side-drawing" role="img" aria-label={altText}>
        <div dangerouslySetInnerHTML={{ __html: markup }} />
        <svg
          className="side-outline"
          viewBox={[view.x, view.y, view.width, view.height].join(' ')}
          aria-hidden="true"
          focusable="false"
        >
          <Outline app={app} shapes={shapes} />
        </svg>
      </div>
    </figure>
  );
}

/** The place under the pointer or the keyboard's focus; or what holds it, where it is not drawn itself. */
function Outline({ app, shapes }: Pick<MapProps, 'app' | 'shapes'>) {
  const hover = useStore(app.store, (state) => state.hover);
  const isInside = useStore(app.store, (state) => state.region !== NATION);
  if (hover === null) return null;
  const drawn = isInside ? { ...shapes.prefectures, ...shapes.counties } : shapes.provinces;
  const place = [hover, ...app.record.gazetteer.ancestors(hover)].find(
    (adcode) => drawn[adcode] !== undefined,
  );
  return place === undefined ? null : <path d={drawn[place]} data-outlined={place} />;
}
