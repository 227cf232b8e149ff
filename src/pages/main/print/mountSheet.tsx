import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import { LANG_TAG } from '../../../i18n/format';
import { provinceOf, shapesOf } from '../../../share/mapShapes';
import type { App } from '../../../state/app';
import { formatUrl } from '../../../state/url';
import { Sheet } from './Sheet';
import './print.css';

/** The shapes of the view; the country's alone until the province's are there, and null until those are. */
function shapesNow(app: App): MapShapes | null {
  const country = app.shapes.store.getState();
  if (country.status !== 'ready') return null;
  const within = provinceOf(app, app.store.getState().region)?.store.getState();
  return shapesOf(country.value, within?.status === 'ready' ? within.value : null);
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
          record={app.record}
          context={app.context}
          state={state}
          details={details.status === 'ready' ? details.value : null}
          shapes={shapesNow(app)}
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
    stopInside = provinceOf(app, app.store.getState().region)?.store.subscribe(follow);
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
