import type { Colouring } from '../../layers/layer';
import type { EventStore } from '../../events/store';
import { footOf } from '../../drawing/cartography/drawnUnits';
import { sourcesText } from '../../words/footer';
import type { Paths } from '../../drawing/cartography/mapShapes';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';

export interface FootView {
  readonly store: EventStore;
  readonly colouring: Colouring;
  /** Units that the embed can draw; only their codes are read. */
  readonly provinces: Paths;
  readonly prefectures: Paths;
  readonly entered: Adcode;
  readonly lang: Lang;
}

/** What an embed says of its day: the date, what is coloured, and how many documents that rests on. */
export function sourceLine({ provinces, prefectures, colouring, ...view }: FootView): string {
  const shapes = { provinces, prefectures, counties: {} };
  const { entered, lang, store } = view;
  const drawn = { shapes, entered, gazetteer: store.gazetteer };
  return sourcesText({ ...view, ...footOf([colouring], drawn, lang), url: null });
}
