import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { detailedShapes, withProvince, type MapShapes } from '../../drawing/cartography/mapShapes';
import { LANG_TAG } from '../../i18n/format';
import { NATION } from '../../regions/region';
import type { ShapeFile } from '../../regions/shapes';
import type { App } from '../../state/app';
import { formatUrl } from '../../state/url';
import { Sheet } from './Sheet';
import './print.css';

/** The shapes of the view once they are there; the country's are worked out once. */
function createShapes(app: App): () => MapShapes | null {
  let country: { readonly file: ShapeFile; readonly shapes: MapShapes } | undefined;
  return () => {
    const load = app.shapes.store.getState();
    if (load.status !== 'ready') return null;
    if (country?.file !== load.value) country = { file: load.value, shapes: detailedShapes(load.value) };
    const { region } = app.store.getState();
    const inside = region === NATION ? null : app.provinceShapes(region).store.getState();
    return inside?.status === 'ready' ? withProvince(country.shapes, inside.value) : country.shapes;
  };
}

function addressOf({ store, context }: App): string {
  const query = formatUrl(store.getState(), context, { always: ['time', 'lang'] });
  return new URL(`?${query}`, location.href).href;
}

/**
 * Puts the view, as it goes on paper, into the page when printing begins; it follows the state while that lasts. On the
 * screen nothing is drawn. Returns what removes it.
 */
export function mountSheet(app: App): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet prose';
  document.body.append(sheet);
  const root = createRoot(sheet);
  const shapes = createShapes(app);
  let stale = true;

  const draw = () => {
    if (!stale) return;
    stale = false;
    const state = app.store.getState();
    const details = app.details.store.getState();
    sheet.lang = LANG_TAG[state.lang];
    // Printing does not wait for React.
    flushSync(() =>
      root.render(
        <Sheet
          store={app.record}
          context={app.context}
          state={state}
          details={details.status === 'ready' ? details.value : null}
          shapes={shapes()}
          address={addressOf(app)}
        />,
      ),
    );
  };
  const media = matchMedia('print');
  const drawOnPaper = () => media.matches && draw();
  const follow = () => {
    stale = true;
    drawOnPaper();
  };
  addEventListener('beforeprint', draw);
  media.addEventListener('change', drawOnPaper);
  let stopInside: (() => void) | undefined;
  const watchInside = () => {
    stopInside?.();
    const { region } = app.store.getState();
    stopInside = region === NATION ? undefined : app.provinceShapes(region).store.subscribe(follow);
  };
  const stops = [
    app.store.subscribe((state, before) => {
      if (state.region !== before.region) watchInside();
      follow();
    }),
    app.details.store.subscribe(follow),
    app.shapes.store.subscribe(follow),
  ];
  watchInside();
  drawOnPaper();
  return () => {
    removeEventListener('beforeprint', draw);
    media.removeEventListener('change', drawOnPaper);
    for (const stop of [...stops, stopInside]) stop?.();
    root.unmount();
    sheet.remove();
  };
}
