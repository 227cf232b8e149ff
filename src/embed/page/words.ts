import type { Flags } from '../../state/flags';
import { colouringOf } from '../../layers/layers';
import { frameTitle } from '../../words/frameTitle';
import type { EventStore } from '../../events/store';
import type { Paths } from '../../drawing/cartography/mapShapes';
import { figureText } from '../../words/figureText';
import { LANG_TAG } from '../../i18n/format';
import { NATION } from '../../regions/region';
import type { App } from '../../state/app';
import { dayOf, themeOf } from '../../state/selectors';
import { formatUrl } from '../../state/url';
import { asset } from '../../state/asset';
import { sourceLine } from './foot';
import { legendMarkup } from './legend';
import type { PageData } from './pageData';

/** The page's places for words. */
export interface WordPlaces {
  readonly headline: HTMLElement;
  readonly statement: HTMLElement;
  readonly legend: HTMLElement;
  readonly source: HTMLElement;
  readonly version: HTMLElement;
  readonly open: HTMLAnchorElement;
}

/** Address of the full map that shows what `query` says; `data` where the link pins it. */
export function fullMap(query: string, { data }: Pick<Flags, 'data'>): string {
  const pinned = data === null ? '' : new URLSearchParams({ data }).toString();
  const all = [query, pinned].filter(Boolean).join('&');
  return asset(all === '' ? './' : `./?${all}`);
}

/** Keeps headline, statement, legend, notes, title, language and colours true to the state; at once, then on each change. */
export function keepWords(
  places: WordPlaces,
  app: Pick<App, 'store' | 'env' | 'context'>,
  record: EventStore,
  { prefectures }: Pick<PageData, 'prefectures'>,
  flags: Flags,
): void {
  const { store, env, context } = app;
  const root = document.documentElement;
  // Only which units there are is asked of these.
  const provinces: Paths = Object.fromEntries(
    record.gazetteer.children(NATION).map(({ adcode }) => [adcode, '']),
  );
  let written = '';
  const write = () => {
    const state = store.getState();
    const { lang, region, dates } = state;
    const to = dayOf(state, context.bounds);
    const theme = themeOf(state, env.getState());
    places.open.href = fullMap(formatUrl(state, context, { always: ['time', 'lang'] }), flags);
    const key = [to, dates, region, lang, theme].join();
    if (key === written) return;
    written = key;
    root.lang = LANG_TAG[lang];
    root.dataset['theme'] = theme;
    // A scheme other than the one in use would make a transparent frame opaque.
    root.style.colorScheme = theme;
    const colouring = colouringOf(record, state);
    const { headline, statement } = colouring.caption(lang, region);
    places.headline.textContent = headline;
    places.statement.textContent = statement;
    const view = { store: record, colouring, entered: region, lang, theme };
    places.legend.innerHTML = legendMarkup({
      ...view,
      // Its own: the drawing's go with the drawing.
      idPrefix: 'ek',
      ownPatterns: true,
    });
    places.source.textContent = sourceLine({ ...view, provinces, prefectures });
    places.version.textContent = figureText(lang).figure.version(record.index.version);
    const place = region === NATION ? null : record.gazetteer.get(region).short[lang];
    document.title = frameTitle(lang, to, place);
  };
  write();
  store.subscribe(write);
  env.subscribe(write);
}
