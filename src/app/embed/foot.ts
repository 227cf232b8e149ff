import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { sourcesText } from '../../drawing/sourcesText';
import type { Paths } from '../../drawing/cartography/mapShapes';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';

export interface FootView {
  readonly store: EventStore;
  readonly snapshot: StatusSnapshot;
  /** Units that the embed can draw; only their codes are read. */
  readonly provinces: Paths;
  readonly prefectures: Paths;
  readonly entered: Adcode;
  readonly lang: Lang;
}

/** What an embed says of its day: the date, what is coloured, and how many documents that rests on. */
export function sourceLine({ provinces, prefectures, ...view }: FootView): string {
  return sourcesText({ ...view, shapes: { provinces, prefectures, counties: {} }, url: null });
}
