import { useEffect, useId, useMemo, type MouseEvent, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { mapScene } from '../../../drawing/cartography/mapScene';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import { projectCircles } from '../../../drawing/cartography/projects';
import { svgOf } from '../../../drawing/svg/svgOf';
import { formatDay } from '../../../i18n/format';
import { LAYERS } from '../../../layers/layers';
import { useTheme } from '../../../panel/parts/useTheme';
import { NATION } from '../../../regions/region';
import { useFigureInputs } from '../../../share/dialog/useFigureInputs';
import type { App } from '../../../state/app';
import { paintKey } from '../../../state/paintKey';
import { placesOutlined } from '../../../state/selectors';
import { resolveTime } from '../../../state/time';
import { coloursOf } from '../../../theme/colours';
import type { Day } from '../../../time/day';
import './side.css';

/** Both ends of the range as drawn maps. What is pointed at, or has the keyboard's focus in the list, is outlined in both. */
export function SideMaps({ app }: { readonly app: App }) {
  const state = useStore(app.store);
  const env = useStore(app.env);
  const loaded = useFigureInputs(app, state.region);
  const { from, to } = resolveTime(state.time, app.context.bounds);
  const isDrawn = loaded.status === 'ready';
  useEffect(() => {
    if (isDrawn) app.renderer.setState({ active: 'figure', painted: paintKey(state, env, app.context) });
  }, [app, state, env, isDrawn]);
  if (!isDrawn || from === null) return null;
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
        <SideMap key={day} app={app} day={day} shapes={loaded.inputs.shapes} />
      ))}
    </div>
  );
}

/** Size for which names and lines are sized, in CSS pixels; the drawing fills its place. */
const SIZE = { width: 420, height: 354 } as const;

interface MapProps {
  readonly app: App;
  readonly day: Day;
  readonly shapes: MapShapes;
}

function SideMap({ app, day, shapes }: MapProps) {
  const { store, record } = app;
  const idPrefix = useId();
  const theme = useTheme(app);
  const { metric, dates, region, lang, select, event } = useStore(store);
  const colouring = useMemo(() => LAYERS[metric].on(record, day, dates), [record, metric, day, dates]);
  const { markup, view } = useMemo(() => {
    const scene = mapScene({
      shapes,
      colouring,
      gazetteer: record.gazetteer,
      lang,
      entered: region,
      select: placesOutlined({ select, event }, record),
      circles: projectCircles(record, region, day),
      size: SIZE,
    });
    const root = { class: 'map', 'aria-hidden': 'true', focusable: 'false' };
    const markup = svgOf(scene, { colours: coloursOf(theme), idPrefix, fonts: 'page', root });
    return { markup, view: scene.view };
  }, [shapes, colouring, record, lang, region, select, event, day, theme, idPrefix]);
  return (
    <figure className="side-map" data-day={day}>
      <figcaption>
        <time dateTime={day}>{formatDay(day, lang)}</time>
      </figcaption>
      <div
        className="side-drawing"
        role="img"
        aria-label={colouring.caption(lang, { entered: region }).altText}
      >
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
