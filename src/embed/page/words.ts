import type { Flags } from '../../state/flags';
import { frameTitle } from '../../words/frameTitle';
import type { EventId } from '../../events/model';
import type { EventStore } from '../../events/store';
import { footOf } from '../../drawing/cartography/drawnUnits';
import type { MapShapes } from '../../drawing/cartography/mapShapes';
import { figureText } from '../../words/figureText';
import { joinSentences } from '../../i18n/language';
import { LANG_TAG } from '../../i18n/format';
import { NATION, type Adcode } from '../../regions/region';
import type { Lang } from '../../i18n/text';
import type { Theme } from '../../theme/palette';
import type { FigureMaterial } from './figure';
import type { App } from '../../state/app';
import { dayOf, themeOf } from '../../state/selectors';
import { colourKey } from '../../state/paintKey';
import { formatUrl } from '../../state/url';
import { asset } from '../../state/asset';
import { sourcesText } from '../../words/footer';
import type { Colouring } from '../../layers/layer';
import { colouringOf } from '../../layers/layers';
import { legendMarkup } from './legend';
import { unbrokenMarkup } from './unbroken';

/** The page's places for words. */
export interface WordPlaces {
  readonly headline: HTMLElement;
  readonly statement: HTMLElement;
  readonly legend: HTMLElement;
  readonly source: HTMLElement;
  readonly licence: HTMLElement;
  readonly version: HTMLElement;
  readonly open: HTMLAnchorElement;
}

/** Address of the full map that shows what `query` says; `data` where the link pins it. */
export function fullMap(query: string, { data }: Pick<Flags, 'data'>): string {
  const pinned = data === null ? '' : new URLSearchParams({ data }).toString();
  const all = [query, pinned].filter(Boolean).join('&');
  return asset(all === '' ? './' : `./?${all}`);
}

/** A day as an embed speaks of it. */
export interface WordsView {
  readonly record: EventStore;
  readonly colouring: Colouring;
  /** What the map is drawn from; only which units there are is asked of it. */
  readonly shapes: Pick<MapShapes, 'provinces' | 'prefectures' | 'counties'>;
  readonly entered: Adcode;
  /** The event that an address or the host opens; null without. */
  readonly opened: EventId | null;
  readonly lang: Lang;
  readonly theme: Theme;
}

/** What an embed says around its map, as plain text; headline, statement and legend as markup. */
export function wordsOf(view: WordsView) {
  const { record, colouring, shapes, entered, opened, lang } = view;
  const drawn = { shapes, entered, gazetteer: record.gazetteer };
  const foot = footOf([colouring], drawn, lang);
  const caption = colouring.caption(lang, { entered, opened });
  return {
    ...caption,
    headline: unbrokenMarkup(caption.headline, lang),
    statement: unbrokenMarkup(caption.statement, lang),
    legend: legendMarkup(view),
    source: joinSentences([sourcesText({ record, entered, lang, ...foot, url: null }), foot.licence], lang),
    licence: foot.licence,
    version: figureText(lang).figure.version(record.index.version),
  };
}

/** The scheme of the page's own controls; a frame to be seen through takes its host's, since another one makes it opaque. */
const schemeOf = (theme: Theme, { transparent }: Pick<Flags, 'transparent'>) =>
  transparent ? 'light dark' : theme;

/** Keeps headline, statement, legend, notes, title, language and colours true to the state; at once, then on each change. */
export function keepWords(
  places: WordPlaces,
  app: Pick<App, 'store' | 'env' | 'context'>,
  { record, shapes }: Pick<FigureMaterial, 'record' | 'shapes'>,
  flags: Flags,
): void {
  const { store, env, context } = app;
  const root = document.documentElement;
  let written = '';
  const write = () => {
    const state = store.getState();
    const { lang, region, event } = state;
    const day = dayOf(state, context.bounds);
    const theme = themeOf(state, env.getState());
    places.open.href = fullMap(formatUrl(state, context, { always: ['time', 'lang'] }), flags);
    const key = [colourKey(state, context), region, event, lang, theme].join('|');
    if (key === written) return;
    written = key;
    root.lang = LANG_TAG[lang];
    root.dataset['theme'] = theme;
    root.style.colorScheme = schemeOf(theme, flags);
    const colouring = colouringOf(record, state);
    const words = wordsOf({
      record,
      colouring,
      shapes,
      entered: region,
      opened: event,
      lang,
      theme,
    });
    for (const name of ['headline', 'statement', 'legend'] as const) places[name].innerHTML = words[name];
    for (const name of ['source', 'licence', 'version'] as const) places[name].textContent = words[name];
    const place = region === NATION ? null : record.gazetteer.get(region).short[lang];
    document.title = frameTitle(lang, day, place);
  };
  write();
  store.subscribe(write);
  env.subscribe(write);
}
